import { describe, expect, test } from 'vitest';
import { simplePaths } from '../../../../../server/graph/paths/simple-paths.ts';
import { tiesOf } from '../../../../fixtures/graphs/ties-of.ts';

describe('paths that pass no node twice', () => {
  const square = tiesOf('a-b b-c c-d d-a b-d');
  const paths = (longest: number, most = 100) =>
    simplePaths(square, 'a', 'c', longest, most).map((path) => path.join(''));

  test('come with the fewest steps first', () => {
    expect(paths(3)).toEqual(['abc', 'adc', 'abdc', 'adbc']);
  });

  test('are no longer and no more than asked for', () => {
    expect([paths(2), paths(1), paths(3, 3)]).toEqual([['abc', 'adc'], [], ['abc', 'adc', 'abdc']]);
  });

  test('are none to what is not tied', () => {
    expect(simplePaths(square, 'a', 'elsewhere', 5, 10)).toEqual([]);
  });
});
