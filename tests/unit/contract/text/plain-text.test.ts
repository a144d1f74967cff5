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

const citations = [1, 2].map((paragraph) => ({
  ...{ id: `s:${paragraph}`, source: { id: 's', title: 'A history', short: '1990' }, paragraph, summary: '' },
}));

test('names and dates stand in words, citations as notes', () => {
  expect(plainText(text, citations)).toBe('Lan died in about 1969 [1990 ¶1, ¶2].');
  const sentence = 'Lan died in about 1969 [1990 ¶1, ¶2].';
  expect(sentenceOf(text, citations)).toEqual({ sentence, segments: text });
});

test('passages that are not known leave nothing behind', () => {
  expect(plainText(text, citations.slice(1))).toBe('Lan died in about 1969 [1990 ¶2].');
  expect(plainText(text)).toBe('Lan died in about 1969.');
});
