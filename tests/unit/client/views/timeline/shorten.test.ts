import { expect, test } from 'vitest';
import { inLines, shorten } from '../../../../../client/views/timeline/shorten.ts';

const measure = (text: string) => [...text].length * 10;

test('a text that fits stays whole; a longer one ends in … where the room ends', () => {
  expect(shorten('Politburo', 90, measure)).toBe('Politburo');
  expect(shorten('Foreign Liaison Commission', 120, measure)).toBe('Foreign Lia…');
  expect(shorten('Foreign Liaison', 90, measure)).toBe('Foreign…');
});

test('a text is cut between the letters that a reader sees', () => {
  expect(shorten('👨‍👩‍👧👨‍👩‍👧', 60, measure)).toBe('👨‍👩‍👧…');
});

test('a text is broken between words into as many lines as there may be, the last one shortened', () => {
  expect(inLines('Vietnam Union of Friendship Organizations', 140, 2, measure)).toEqual([
    'Vietnam Union',
    'of Friendship…',
  ]);
  expect(inLines('Viet Nam', 140, 2, measure)).toEqual(['Viet Nam']);
  expect(inLines('Untranslatable word', 80, 2, measure)).toEqual(['Untrans…', 'word']);
});
