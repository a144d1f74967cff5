import type { Citation } from '../model/citation.ts';

/** A note by which a passage can be named in talking, the same in every view and every file: `2025 ¶42`. */
export function noteLabel(citation: Citation): string {
  return `${citation.source.short} ${paragraphLabel(citation)}`;
}

/** The part of a note after another of the same source: `¶42`. */
export function paragraphLabel({ paragraph }: Citation): string {
  return `¶${paragraph}`;
}

/** Several notes in a row, those of one source together: `2025 ¶20, ¶22; 2021 ¶19`. */
export function noteLabels(citations: readonly Citation[]): string {
  return notesBySource(citations)
    .map(([first, ...others]) => [noteLabel(first), ...others.map(paragraphLabel)].join(', '))
    .join('; ');
}

/** Passages by their source, each once; sources in the order in which they come, the passages of each in its own order. */
export function notesBySource(citations: readonly Citation[]): [Citation, ...Citation[]][] {
  const once = new Map(citations.map((citation) => [citation.id, citation]));
  const bySource = Map.groupBy(once.values(), ({ source }) => source.id);
  return [...bySource.values()].flatMap((group) => {
    const [first, ...others] = group.toSorted(byNote);
    return first ? [[first, ...others] satisfies [Citation, ...Citation[]]] : [];
  });
}

/** Compares passages in the order of their notes: by the short name of their source, then by paragraph. */
export function byNote(one: Citation, other: Citation): number {
  return (
    one.source.short.localeCompare(other.source.short, 'en') ||
    one.source.id.localeCompare(other.source.id, 'en') ||
    one.paragraph - other.paragraph
  );
}

/** Those passages among the ids that are known. */
export function knownAmong(ids: readonly string[], citations: readonly Citation[]): Citation[] {
  const known = new Map(citations.map((citation) => [citation.id, citation]));
  return ids.flatMap((id) => known.get(id) ?? []);
}
