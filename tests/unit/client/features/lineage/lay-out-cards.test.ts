import { expect, it } from 'vitest';
import { layOutCards } from '../../../../../client/features/lineage/lay-out-cards.ts';
import { transitionsOf } from '../../../../../client/features/lineage/transitions.ts';
import { edge, places, stage } from '../../../../fixtures/lineages/office-lineage.ts';

it('keeps the main line in one row, and branches beside what they join or left', () => {
  expect(Object.fromEntries(places)).toEqual({
    first: { column: 0, row: 0, rows: 1, begins: true },
    second: { column: 1, row: 0, rows: 1, begins: false },
    third: { column: 2, row: 0, rows: 2, begins: false },
    ministry: { column: 3, row: 0, rows: 1, begins: false },
    committee: { column: 1, row: 1, rows: 1, begins: true },
    union: { column: 3, row: 1, rows: 1, begins: true },
  });
});

it('gives branches of the same years rows of their own', () => {
  const split = ['SPLIT_INTO', 'MERGED_INTO', 'SPLIT_INTO'].map((type, index) =>
    edge(type, 'whole', `part ${index}`),
  );
  const parts = ['whole', 'part 0', 'part 1', 'part 2'];
  const found = transitionsOf({ stages: parts.map(stage), graph: { nodes: [], edges: split } });
  expect(Object.fromEntries(layOutCards(parts, found))).toEqual({
    whole: { column: 0, row: 0, rows: 3, begins: true },
    'part 1': { column: 1, row: 0, rows: 1, begins: false },
    'part 0': { column: 1, row: 1, rows: 1, begins: true },
    'part 2': { column: 1, row: 2, rows: 1, begins: true },
  });
});
