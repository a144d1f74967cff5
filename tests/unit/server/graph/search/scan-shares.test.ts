import { expect, test } from 'vitest';
import { sharesOf } from '../../../../../server/graph/search/scan-shares.ts';

const labels = (...counts: number[]) => counts.map((count, index) => ({ label: `L${index}`, count }));

test('small labels are read whole, and large ones share what is left', () => {
  expect(sharesOf(labels(10, 200_000, 500_000), 700_010, true)).toEqual({
    labels: ['L0', 'L1', 'L2'],
    maxScanned: 49_995,
    maxCompared: 1_000_000,
    scanned: { nodes: 100_000, of: 700_010 },
  });
});

test('where all may be read, all are; a node with several labels is counted once', () => {
  expect(sharesOf(labels(60_000, 30_000), 90_000, true)).toMatchObject({
    maxCompared: 0,
    scanned: { nodes: 90_000, of: 90_000 },
  });
  expect(sharesOf(labels(60, 60), 60, true).scanned).toEqual({ nodes: 60, of: 60 });
});

test('where a label cannot be read without reading all, or none is known, whatever comes first is read', () => {
  const all = { labels: [], maxScanned: 100_000, maxCompared: 0, scanned: { nodes: 100_000, of: 300_000 } };
  expect(sharesOf(labels(10), 300_000, false)).toEqual(all);
  expect(sharesOf([{ label: undefined, count: 300_000 }], 300_000, true)).toEqual(all);
});
