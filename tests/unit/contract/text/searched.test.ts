import { expect, test } from 'vitest';
import { searchedText } from '../../../../contract/text/searched.ts';

test.each([
  [null, true, undefined],
  [{ nodes: 500, of: 500 }, true, undefined],
  [{ nodes: 100_000, of: 312_000 }, false, 'Searched 100,000 of 312,000 nodes one by one.'],
  [{ nodes: 500, of: 500 }, false, 'Only the beginnings of some names were searched.'],
  [null, false, 'Only the beginnings of some names were searched.'],
])('of %j nodes, complete %j: %j', (scanned, isComplete, text) => {
  expect(searchedText({ scanned, isComplete })).toBe(text);
});
