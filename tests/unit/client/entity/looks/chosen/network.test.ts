import { expect, test } from 'vitest';
import { measureNetwork } from '../../../../../../client/entity/looks/chosen/network.ts';

/** Two triangles, 0 1 2 and 3 4 5, that meet by one relationship from 2 to 3; 6 stands alone. */
const network = {
  nodes: 7,
  relationships: [
    ...([
      [0, 1],
      [1, 2],
      [2, 0],
    ] as const),
    [2, 3] as const,
    ...([
      [3, 4],
      [4, 5],
      [5, 3],
    ] as const),
    // Several between the same nodes, and of one with itself.
    ...([
      [0, 1],
      [0, 0],
    ] as const),
  ],
};

test('communities are what is closely connected, the same each time', () => {
  const [a, b, c, d, e, f, alone] = measureNetwork('community', network);
  expect([b, c]).toEqual([a, a]);
  expect([e, f]).toEqual([d, d]);
  expect(new Set([a, d, alone]).size).toBe(3);
  expect(measureNetwork('community', network)).toEqual(measureNetwork('community', network));
  const unconnected = measureNetwork('community', { nodes: 3, relationships: [] });
  expect(new Set(unconnected).size).toBe(3);
});

test('betweenness is greatest where all ways lead through', () => {
  const values = measureNetwork('betweenness', network);
  // Of the 15 pairs of others, those with an end on either side.
  expect(values.map((value) => Math.round(value * 15))).toEqual([0, 0, 6, 6, 0, 0, 0]);
});

test('PageRank sums up to one, and is greater for what more is reached by', () => {
  const values = measureNetwork('pageRank', network);
  expect(values.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 3);
  expect(values[3]).toBe(Math.max(...values));
  expect(values[6]).toBe(Math.min(...values));
});
