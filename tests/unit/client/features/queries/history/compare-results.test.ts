import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  changedParameters,
  compareResults,
} from '../../../../../../client/features/queries/history/compare-results.ts';

const cell = fc.oneof(
  fc.nat(2),
  fc.constantFrom(null, 'a', 'b'),
  fc.record({ $node: fc.constantFrom('x', 'y') }),
);
const rows = fc.array(fc.tuple(cell, cell), { maxLength: 8 });
const of = (given: unknown[][], columns = ['a', 'b']) => ({ columns, rows: given });

describe('two results', () => {
  test('differ in no row where only their order differs', () => {
    fc.assert(
      fc.property(rows, fc.infiniteStream(fc.nat()), (given, random) => {
        const shuffled = given
          .map((row) => ({ row, at: random.next().value }))
          .sort((one, other) => one.at - other.at)
          .map(({ row }) => row);
        const { onlyInFirst, onlyInSecond, inBoth } = compareResults(of(given), of(shuffled));
        expect([onlyInFirst, onlyInSecond]).toEqual([[], []]);
        expect(inBoth).toEqual(given.map((_, row) => row));
      }),
    );
  });

  test('have each row once: in one of them, or in both', () => {
    fc.assert(
      fc.property(rows, rows, (one, other) => {
        const { onlyInFirst, onlyInSecond, inBoth } = compareResults(of(one), of(other));
        expect([...onlyInFirst, ...inBoth].sort((a, b) => a - b)).toEqual(one.map((_, row) => row));
        expect(onlyInSecond.length + inBoth.length).toBe(other.length);
        const turned = compareResults(of(other), of(one));
        expect(turned.onlyInFirst).toHaveLength(onlyInSecond.length);
        expect(turned.onlyInSecond).toHaveLength(onlyInFirst.length);
        const keys = (given: unknown[][], at: readonly number[]) =>
          at.map((row) => JSON.stringify(given[row]));
        const left = new Set(keys(one, onlyInFirst));
        expect(keys(other, onlyInSecond).some((key) => left.has(key))).toBe(false);
      }),
    );
  });

  test('have a row in both only as often as each of them has it', () => {
    expect(compareResults(of([[1], [1], [2]], ['a']), of([[1], [3]], ['a']))).toEqual({
      ...{ columns: ['a'], inBoth: [0], onlyInFirst: [1, 2], onlyInSecond: [1] },
    });
  });

  test('are compared by the columns that both have, wherever they stand, and by ids', () => {
    const first = of([[{ $node: 'x' }, 1, { p: 1, q: 2 }]], ['who', 'gone', 'map']);
    const second = of([[{ q: 2, p: 1 }, { $node: 'x' }]], ['map', 'who']);
    expect(compareResults(first, second)).toMatchObject({ columns: ['who', 'map'], inBoth: [0] });
  });

  test('without a column in common have no row in common', () => {
    expect(compareResults(of([[1]], ['a']), of([[1]], ['b']))).toMatchObject({
      ...{ inBoth: [], onlyInFirst: [0], onlyInSecond: [0] },
    });
  });
});

test('parameters that differ are named, with both values', () => {
  const first = [
    ['a', 1],
    ['b', ['x']],
    ['__proto__', 1],
  ] as const;
  const second = [
    ['b', ['x']],
    ['c', 'new'],
    ['__proto__', 2],
  ] as const;
  expect(changedParameters(first, second)).toEqual([
    ['a', 1, undefined],
    ['__proto__', 1, 2],
    ['c', undefined, 'new'],
  ]);
});
