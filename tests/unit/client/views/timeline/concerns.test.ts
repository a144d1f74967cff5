import { expect, test } from 'vitest';
import { concerns } from '../../../../../client/views/timeline/concerns.ts';
import { items } from '../../../../fixtures/drawn-timeline.ts';

test('what is chosen is distinguished from what only concerns it', () => {
  const described = (selection: Parameters<typeof concerns>[1]) =>
    items
      .flat()
      .filter((item) => concerns(item, selection))
      .map((item) => [item.id, concerns(item, selection)]);
  expect(described({ edge: 'person HEADED new' })).toEqual([['person HEADED new', 'chosen']]);
  expect(described({ node: 'person' })).toEqual([
    ['person HEADED new', 'near'],
    ['person', 'chosen'],
  ]);
  expect(described(null)).toEqual([]);
});
