import { captionProperties } from '../caption.ts';
import type { OpenGraph } from '../open.ts';
import type { RowOf } from '../rows.ts';
import { luceneQuery } from './lucene.ts';

/** So many are taken from the index to be judged; among more, those that it thinks best. */
export const mostCandidates = 200;

interface Sought {
  text: string;
  /** Of the text, folded. */
  words: readonly string[];
  kind: string | undefined;
  /** Whether every word must be found, or any. */
  joined: 'AND' | 'OR';
}

/** Entities that a text may mean, with every form of their names. */
export function askCandidates(graph: OpenGraph, sought: Sought): Promise<RowOf<'search'>[]> {
  const { text, words, kind, joined } = sought;
  return graph.ask('search', {
    text: text.normalize('NFC'),
    lucene: luceneQuery(words, joined),
    indexes: words.length > 0 ? graph.textIndexes : [],
    captions: captionProperties,
    kind,
    most: mostCandidates,
  });
}
