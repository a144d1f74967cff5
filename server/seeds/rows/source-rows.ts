import type { SourceRecord } from '../shapes/sources.ts';
import { type NodeRow, type PassageRow, present } from './rows.ts';

/**
 * A source document as a node.
 * @param short what notes call it
 */
export function sourceRow(source: SourceRecord, short: string, dataset: string): NodeRow {
  const { id, title, author, publication, published, url, archive, remark, language } = source;
  const origin = { author, publication, published, url, archive, remark, language };
  return {
    id,
    labels: ['Source'],
    properties: present({ id, title, short, ...origin, dataset }),
  };
}

/** The cited paragraphs of a source as nodes; their ids are what facts cite. */
export function passageRows({ id: source, passages }: SourceRecord, dataset: string): PassageRow[] {
  return passages.map(({ paragraph, summary }) => {
    const id = `${source}:${paragraph}`;
    return { id, source, labels: ['Passage'], properties: { id, paragraph, summary, dataset } };
  });
}
