import type { OpenGraph } from '../open-graph.ts';
import { indexedWords, luceneQuery, type WordsAsked } from './lucene.ts';
import { foldingAnalyzer, isAsked, type SearchIndex } from './search-index.ts';
import type { WordsToFind } from './words-to-find.ts';

/** The analyzer that a full-text index has where nobody chose one: it leaves no words out, and folds no accents. */
const standardAnalyzer = 'standard-no-stop-words';

/** A question to one full-text index. */
export interface FullTextQuery {
  name: string;
  lucene: string;
}

type Words = Pick<WordsToFind, 'words'>;

/**
 * The full-text indexes that are there, each with its question: those that the profile names, or every one over a label in
 * use. One that folds accents is asked for folded words; any other one for the words as typed as well.
 */
export function fullTextQueries(graph: OpenGraph, words: Words, asked: WordsAsked): FullTextQuery[] {
  const { profile, searchIndexes, labels } = graph;
  const { textIndex, wordIndex } = profile;
  const usable = searchIndexes.filter(isAsked);
  const telling = tellingWords(words);
  if (textIndex === undefined) {
    return usable
      .filter((index) => index.labels.some((label) => labels.includes(label)))
      .flatMap((index) => queryOf(index, words, asked));
  }
  const named = usable.find(({ name }) => name === (telling.words.length > 0 ? textIndex : wordIndex));
  const { name } = named ?? {};
  const folded = (telling.words.length > 0 ? telling : words).words.map(({ forms }) => forms[0] ?? '');
  return name === undefined || folded.length === 0 ? [] : [{ name, lucene: luceneQuery(folded, asked) }];
}

function queryOf({ name, analyzer }: SearchIndex, words: Words, asked: WordsAsked): FullTextQuery[] {
  const { words: indexed } = analyzer === standardAnalyzer ? words : tellingWords(words);
  if (indexed.length === 0) return [];
  const spelled = indexed.map(({ forms: [folded = '', typed = folded] }) =>
    analyzer === foldingAnalyzer ? folded : [...new Set([typed.normalize('NFC'), typed, folded])],
  );
  return [{ name, lucene: luceneQuery(spelled, asked) }];
}

/** Those that no index leaves out. */
function tellingWords({ words }: Words): Words {
  return { words: words.filter(({ forms }) => indexedWords(forms).length > 0) };
}
