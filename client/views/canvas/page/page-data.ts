import type { GraphEdge, GraphNode } from '../../../../contract/model/graph.ts';

/** What an exported page shows: all of it as text or numbers, nothing as markup. */
export interface PageData {
  title: string;
  /** The day of the export, as text. */
  exported: string;
  /** Where the graph can be seen again. */
  address: string;
  /** The year that it opens on; null for any time. */
  year: number | null;
  nodes: PageNode[];
  edges: PageEdge[];
  citations: PageCitation[];
  legend: PageLook[];
}

/** The outline of a node around its middle, and its colour on light and on dark. */
interface Drawn {
  outline: string;
  light: string;
  dark: string;
}

export interface PageLook extends Drawn {
  text: string;
}

interface PageItem {
  id: string;
  /** When it was, in brief. */
  when: string;
  /** Ids of passages. */
  citations: string[];
}

export interface PageNode extends PageItem, Drawn {
  name: string;
  kind: string;
  x: number;
  y: number;
  size: number;
  /** What its time status is worked out from. */
  fact: GraphNode;
}

export interface PageEdge extends PageItem {
  source: string;
  target: string;
  /** What it is, between its ends. */
  verb: string;
  /** The relationship as a sentence. */
  text: string;
  fact: GraphEdge;
}

interface PageCitation {
  id: string;
  /** What notes call it. */
  note: string;
  /** Its source and paragraph. */
  reference: string;
  summary: string;
}
