import { expect, test } from 'vitest';
import { hubDegree } from '../../../../../server/graph/paths/hubs.ts';

test.each([
  [{ nodes: 10, relationships: 10 }, 24],
  [{ nodes: 389, relationships: 663 }, 28],
  [{ nodes: 100_000, relationships: 300_000 }, 48],
  [{ nodes: 0, relationships: 0 }, 24],
])('in a graph of %o a hub has at least %i relationships', (counts, degree) => {
  expect(hubDegree(counts)).toBe(degree);
});
