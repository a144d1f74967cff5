import type { Citation } from '../../model/citation.ts';
import type { Graph } from '../../model/graph.ts';
import type { Shape } from '../../model/profile/looks.ts';
import type { TimeStatus } from '../../model/time/time-status.ts';
import type { TextDocument } from '../document.ts';
import type { LinkedData } from '../linked-data/linked-data.ts';
import type { Table } from '../table.ts';
import type { StreamedGraph } from './streamed-graph.ts';

/** A graph with the passages that it rests on. */
export interface CitedGraph extends Graph {
  citations: readonly Citation[];
  /** How each item stood on the date that is looked at, by id; absent without one. */
  statuses?: ReadonlyMap<string, TimeStatus> | undefined;
  /** How its nodes are drawn, by id; absent where they are not. */
  drawing?: ReadonlyMap<string, NodeDrawing>;
}

/** How a node is drawn. */
export interface NodeDrawing {
  /** In pixels of the model, downwards; absent until the layout has found it. */
  position?: { x: number; y: number } | undefined;
  /** As `#27548a`. */
  colour: string;
  /** Its diameter. */
  size: number;
  shape: Shape;
}

/** What an answer can be written from. */
export interface Sources {
  /** The answer itself, as the API gave it. */
  data: object;
  document: TextDocument;
  table: Table;
  graph: CitedGraph;
  linkedData: LinkedData;
}

/** An answer with the sources that it offers, each made when it is asked for. */
export type Content = { [Source in keyof Sources]?: (() => Sources[Source]) | undefined };

interface FormatDescription {
  /** As `--format` and `?format=` have it. */
  id: string;
  name: string;
  /** What it is for, in a few words. */
  purpose: string;
  mediaType: string;
  /** Of its files, without the dot. */
  ending: string;
}

/** A format whose files are text. */
export interface TextFormat extends FormatDescription {
  from: keyof Sources;
  /** Undefined where the answer does not offer what the format is written from. */
  write(content: Content): string | undefined;
  /** Whether a file has to begin with a byte order mark to be read as UTF-8. */
  hasByteOrderMark?: boolean;
  /** Writes a graph piece by piece, so that it need not fit into memory; absent where it cannot. */
  stream?(graph: StreamedGraph): AsyncGenerator<string>;
}

/** A format in which a graph of any size can be sent piece by piece. */
export type StreamedFormat = TextFormat & Required<Pick<TextFormat, 'stream'>>;

/** A format of images; for each, the client has a way to draw it. */
export interface ImageFormat extends FormatDescription {
  id: 'png' | 'svg';
  from: 'image';
}

export type Format = TextFormat | ImageFormat;

interface TextFormatOptions<Source extends keyof Sources> extends Omit<TextFormat, 'from' | 'write'> {
  from: Source;
  write(source: Sources[Source]): string;
}

/** Describes a text format by what it is written from and how. */
export function textFormat<Source extends keyof Sources>({
  write,
  ...format
}: TextFormatOptions<Source>): TextFormat {
  return {
    ...format,
    write: (content) => {
      const source = content[format.from];
      return source && write(source());
    },
  };
}
