import { expect, test } from 'vitest';
import { intervalOf } from '../../../../../client/features/changes/interval.ts';

test.each([
  ['1955', '1960', 'fine'],
  ['1960', '1960-03', 'fine'],
  ['[1960..]', '1950', 'backwards'],
  ['1960-03', '1960-02-28', 'backwards'],
  ['/1960', '1950', 'fine'],
  ['soon', '1960', 'unreadable'],
  ['1960', '1960-13', 'unreadable'],
])('from %s to %s is %s', (since, until, expected) => {
  expect(intervalOf(since, until)).toBe(expected);
});
