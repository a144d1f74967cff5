import type { Citation } from '../model/citation.ts';
import type { Segments } from '../model/segment.ts';

/** Texts under one heading; without one they open the document. */
export interface TextSection {
  heading: string | null;
  lines: readonly Segments[];
}

/** An answer as a text with references, to be written in one of the formats for documents. */
export interface TextDocument {
  title: string;
  /** What a reader has to know first: as of when, within how many steps. */
  about: readonly Segments[];
  sections: readonly TextSection[];
  /** The passages that may be cited. */
  citations: readonly Citation[];
  /** The address at which the answer can be seen again. */
  address?: string;
}
