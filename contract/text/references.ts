import type { Citation } from '../model/citation.ts';
import type { Segment } from '../model/segment.ts';
import { plainText } from './plain-text.ts';

/** Passages as text for a cell: `A history, paragraph 3; A memoir, paragraph 1`. Unknown ids are passed over. */
export function referencesOf(ids: readonly string[], citations: readonly Citation[]): string {
  const known = new Map(citations.map((citation) => [citation.id, citation]));
  return ids
    .flatMap((id) => known.get(id) ?? [])
    .map((citation) => plainText(referenceText(citation)))
    .join('; ');
}

/** Where a passage stands: source and paragraph. */
export function referenceText({ source, paragraph }: Citation): Segment[] {
  return [{ type: 'title', text: source.title }, `, paragraph ${paragraph}`];
}

/** Ids of the passages that a node or edge rests on. */
export function citedBy({ properties }: { properties: Record<string, unknown> }): string[] {
  const { citations } = properties;
  return Array.isArray(citations) ? citations.filter((each) => typeof each === 'string') : [];
}

/** Ids of the passages that several of them rest on, each once. */
export function citedByAll(items: readonly { properties: Record<string, unknown> }[]): string[] {
  return [...new Set(items.flatMap(citedBy))];
}
