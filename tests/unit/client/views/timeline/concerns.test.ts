import { expect, test } from 'vitest';
import { concerns } from '../../../../../client/views/timeline/concerns.ts';
import { items } from '../../../../fixtures/drawn-timeline.ts';

test('what is chosen is told from what only concerns it', () => {
  const told = (selection: Parameters<typeof concerns>[1]) =>
    items
      .flat()
      .filter((item) => concerns(item, selection))
      .map((item) => [item.id, concerns(item, selection)]);
  expect(told({ edge: 'person HEADED new' })).toEqual([['person HEADED new', 'chosen']]);
  expect(told({ node: 'person' })).toEqual([
    ['person HEADED new', 'near'],
    ['person', 'chosen'],
  ]);
  expect(told(null)).toEqual([]);
});
