import type { TextDocument } from '../../contract/text/document.ts';
import type { CitedGraph, Content, TextFormat } from '../../contract/text/formats/format.ts';
import type { LinkedData } from '../../contract/text/linked-data/linked-data.ts';
import type { Table } from '../../contract/text/table.ts';
import type { ImageSource } from './image-source.ts';
import { cannotExport } from './texts.ts';

/** An answer that can be exported, with each of the sources that formats are written from. */
export interface ExportPayload {
  /** What it is, in a few words; its files are named by it. */
  title: string;
  /** The answer as the API gave it. */
  answer: object;
  table?: () => Table;
  document?: () => TextDocument;
  graph?: () => CitedGraph;
  linkedData?: (address: string) => LinkedData;
  /** Whether it is part of a graph that may be wanted whole. */
  isPartOfGraph?: boolean;
  /** What shows it where that is not what the page shows at large, such as a chart; null where it is not there. */
  image?: () => ImageSource | null;
  /** A page of its own that shows it, to be used without the program. */
  page?: () => Promise<Blob>;
  /** False where no image shows it, as of a table. */
  hasImage?: boolean;
}

/**
 * What formats are written from.
 * @param address at which the answer can be seen again
 */
function contentOf(payload: ExportPayload, address: string): Content {
  const { title, answer, table, document, graph, linkedData } = payload;
  return {
    data: () => ({ title, address, ...answer }),
    table,
    document: document && (() => ({ ...document(), address })),
    graph,
    linkedData: linkedData && (() => linkedData(address)),
  };
}

/** Whether an answer offers what a format is written from. */
export function canExport(payload: ExportPayload, format: Pick<TextFormat, 'from'>): boolean {
  return contentOf(payload, '')[format.from] !== undefined;
}

/**
 * An answer as text in one of the formats.
 * @throws Error where the answer does not offer what the format is written from
 */
export function textOfPayload(payload: ExportPayload, format: TextFormat, address: string): string {
  const text = format.write(contentOf(payload, address));
  if (text === undefined) throw new Error(cannotExport(payload.title, format.name));
  return text;
}

/** The same as a file. */
export function fileOfPayload(payload: ExportPayload, format: TextFormat, address: string): Blob {
  const mark = format.hasByteOrderMark ? '\uFEFF' : '';
  const type = `${format.mediaType};charset=utf-8`;
  return new Blob([mark, textOfPayload(payload, format, address)], { type });
}
