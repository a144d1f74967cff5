import type { RowOf } from '../../neo4j/rows.ts';
import { labelsOf } from '../labels-of.ts';
import type { OpenGraph } from '../open.ts';
import { indexedWords, luceneQuery } from './lucene.ts';

/** So many are taken from the index to be judged; among more, those that it thinks best. */
export const maxCandidates = 200;

/** So many hits of an index are looked at, more where those of one kind have to be found among them. */
const maxIndexed = 1_000;

interface CandidateRequest {
  text: string;
  /** Of the text, folded. */
  words: readonly string[];
  kind: string | undefined;
  /** Whether every word must be found, or any. */
  joined: 'AND' | 'OR';
}

/** Entities that a text may mean, with every form of their names. */
export function askCandidates(graph: OpenGraph, sought: CandidateRequest): Promise<RowOf<'search'>[]> {
  const { text, words, kind, joined } = sought;
  const telling = indexedWords(words);
  const indexes = telling.length > 0 ? graph.textIndexes : words.length > 0 ? graph.wordIndexes : [];
  return graph.ask('search', {
    text: text.normalize('NFC'),
    lucene: luceneQuery(telling.length > 0 ? telling : words, joined),
    indexes,
    maxIndexed: maxIndexed * (kind === undefined ? 1 : 20),
    scanned: scannedFor(graph, sought, indexes),
    labels: labelsOf(graph.profile, kind),
    limit: maxCandidates,
  });
}

/**
 * What a form of a name has to hold where the indexes cannot be relied on: one of these lists, whole. The indexes that
 * the profile names hold every name; where they are not there, the words have to stand in a row, at the beginning of a
 * word. What other indexes hold is not known; there every word may stand anywhere, as typed or without accents.
 */
function scannedFor(
  { profile }: OpenGraph,
  { text, words }: CandidateRequest,
  indexes: string[],
): string[][] {
  if (words.length === 0) return [];
  if (profile.textIndex === undefined)
    return [text.normalize('NFC').toLowerCase().trim().split(/\s+/), [...words]];
  return indexes.length > 0 ? [] : [[` ${words.join(' ')}`]];
}
