import { expect, test } from 'vitest';
import { fold, wordsOf } from '../../../../../server/graph/search/fold.ts';
import { indexedWords, luceneQuery } from '../../../../../server/graph/search/lucene.ts';

test('a question to the index is made of words only, whatever was typed', () => {
  const words = wordsOf(fold('VUFO" OR name:* AND liaison~'));
  expect(luceneQuery(indexedWords(words), 'every')).toBe(
    '(vufo^8 OR vufo*^4 OR vufo~1) AND (name^8 OR name*^4 OR name~1) AND (liaison^8 OR liaison*^4 OR liaison~1)',
  );
  expect(luceneQuery(['vufo'], 'every as spelled')).toBe('(vufo^8 OR vufo*^4)');
  expect(luceneQuery(wordsOf(fold('"*:*"')), 'every')).toBe('');
});
