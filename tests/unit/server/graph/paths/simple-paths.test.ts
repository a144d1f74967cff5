import { describe, expect, test } from 'vitest';
import { simplePaths } from '../../../../../server/graph/paths/simple-paths.ts';
import { adjacencyOf } from '../../../../fixtures/graphs/adjacency-of.ts';

describe('paths that pass no node twice', () => {
  const square = adjacencyOf('a-b b-c c-d d-a b-d');
  const paths = (longest: number, limit = 100) =>
    simplePaths(square, 'a', 'c', longest, limit).map((path) => path.join(''));

  test('come with the fewest steps first', () => {
    expect(paths(3)).toEqual(['abc', 'adc', 'abdc', 'adbc']);
  });

  test('are no longer and no more than asked for', () => {
    expect([paths(2), paths(1), paths(3, 3)]).toEqual([['abc', 'adc'], [], ['abc', 'adc', 'abdc']]);
  });

  test('are none to what is not connected', () => {
    expect(simplePaths(square, 'a', 'elsewhere', 5, 10)).toEqual([]);
  });
});
