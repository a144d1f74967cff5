import { expect, test } from 'vitest';
import { plainText, sentenceOf } from '../../../../contract/text/plain-text.ts';

const text = [
  { type: 'entity', id: 'lan', text: 'Lan' } as const,
  ' died in ',
  { type: 'date', date: '1969~', text: 'about 1969' } as const,
  { type: 'citation', id: 's:2' } as const,
  { type: 'citation', id: 's:1' } as const,
  '.',
];

test('names and dates stand in words, citations as numbers in the order of their first use', () => {
  expect(plainText(text)).toBe('Lan died in about 1969 [1][2].');
  expect(sentenceOf(text)).toEqual({ sentence: 'Lan died in about 1969 [1][2].', segments: text });
});

test('numbers go on through several texts', () => {
  const numbers = new Map([['s:1', 1]]);
  expect(plainText(text, numbers)).toBe('Lan died in about 1969 [2][1].');
});
