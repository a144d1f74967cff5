import type { RowOf } from '../../neo4j/rows.ts';
import { captionProperties } from '../caption.ts';
import type { OpenGraph } from '../open.ts';
import { indexedWords, luceneQuery } from './lucene.ts';

/** So many are taken from the index to be judged; among more, those that it thinks best. */
export const mostCandidates = 200;

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
  const inIndex = indexedWords(words).length > 0;
  return graph.ask('search', {
    text: text.normalize('NFC'),
    lucene: luceneQuery(words, joined),
    indexes: inIndex ? graph.textIndexes : [],
    beginning: inIndex || words.length === 0 ? null : words.join(' '),
    captions: captionProperties,
    kind,
    most: mostCandidates,
  });
}
