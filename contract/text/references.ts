import type { Citation } from '../model/citation.ts';
import type { Segment } from '../model/segment.ts';
import { knownAmong, noteLabel } from './notes.ts';
import { phrase } from './phrase.ts';
import { plainText } from './plain-text.ts';

/** Passages as text for a cell: `1990 ¶3: A history, paragraph 3; 1995 ¶1: …`. Unknown ids are passed over. */
export function referencesOf(ids: readonly string[], citations: readonly Citation[]): string {
  return knownAmong(ids, citations)
    .map((citation) => plainText(referenceText(citation)))
    .join('; ');
}

/** What a note stands for: `1990 ¶3: A history, paragraph 3`. */
export function referenceText(citation: Citation): Segment[] {
  const { source, paragraph } = citation;
  return phrase`${noteLabel(citation)}: ${{ type: 'title', text: source.title }}, paragraph ${String(paragraph)}`;
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

/** Whether a column of a saved query's answer holds ids of passages, which are shown as notes. */
export function isCitationsColumn(column: string): boolean {
  return /(^| )citations$/.test(column);
}
