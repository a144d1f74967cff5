import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Extent, gather, packRows } from '../../../../../client/views/timeline/pack.ts';

const extents = fc.array(
  fc
    .record({ from: fc.integer({ min: 0, max: 900 }), width: fc.integer({ min: 1, max: 300 }) })
    .map(({ from, width }): Extent => ({ from, to: from + width })),
  { maxLength: 60 },
);

test('nothing in a row covers anything else, and nothing is lost', () => {
  fc.assert(
    fc.property(extents, fc.integer({ min: 1, max: 4 }), (items, maxRows) => {
      const { rows, left } = packRows(items, { maxRows, gap: 5 });
      expect(rows.length).toBeLessThanOrEqual(maxRows);
      expect(rows.flat().length + left.length).toBe(items.length);
      for (const row of rows) {
        const sorted = row.toSorted((one, other) => one.from - other.from);
        for (const [index, item] of sorted.entries()) {
          const next = sorted[index + 1];
          if (next) expect(next.from).toBeGreaterThanOrEqual(item.to + 5);
        }
      }
    }),
  );
});

test('those that come first take the first row; what finds no room is left', () => {
  const [one, other, third] = [
    { from: 0, to: 50 },
    { from: 40, to: 80 },
    { from: 45, to: 60 },
  ];
  expect(packRows([one, other, third], { maxRows: 2 })).toEqual({ rows: [[one], [other]], left: [third] });
});

test('one number stands for all that begins within its width, and numbers do not cover each other', () => {
  const at = (from: number): Extent => ({ from, to: from + 1 });
  expect(gather([at(90), at(0), at(30), at(41)], 40)).toEqual([[at(0), at(30)], [at(41)], [at(90)]]);
});
