import type { Citation } from '../model/citation.ts';

/** Passages as text for a cell: `A history, paragraph 3; A memoir, paragraph 1`. Unknown ids are passed over. */
export function referencesOf(ids: readonly string[], citations: readonly Citation[]): string {
  const known = new Map(citations.map((citation) => [citation.id, citation]));
  return ids
    .flatMap((id) => known.get(id) ?? [])
    .map(({ source, paragraph }) => `${source.title}, paragraph ${paragraph}`)
    .join('; ');
}

/** Ids of the passages that a node or edge rests on. */
export function citedBy({ properties }: { properties: Record<string, unknown> }): string[] {
  const { citations } = properties;
  return Array.isArray(citations) ? citations.filter((each) => typeof each === 'string') : [];
}
