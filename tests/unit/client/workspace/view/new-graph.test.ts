import { expect, test } from 'vitest';
import { isNewGraph } from '../../../../../client/workspace/view/new-graph.ts';

test.each([
  ['the first nodes make a new graph', { stayed: 0, arrived: 3, gone: 0 }, true],
  ['a graph that replaces most of another is new', { stayed: 1, arrived: 9, gone: 20 }, true],
  ['however many join, those that stood keep their places', { stayed: 1, arrived: 30, gone: 0 }, false],
  ['a few that replace a few are added', { stayed: 20, arrived: 3, gone: 2 }, false],
  ['where nodes only go nothing arrives', { stayed: 5, arrived: 0, gone: 2 }, false],
] as const)('%s', (_, counts, isNew) => {
  expect(isNewGraph(counts)).toBe(isNew);
});
