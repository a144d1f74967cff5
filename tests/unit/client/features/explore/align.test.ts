import { expect, test } from 'vitest';
import { inColumn, inRow } from '../../../../../client/features/explore/align.ts';

const node = (id: string, x: number, y: number, name = id) => ({ id, name, position: { x, y } });
const nodes = [
  node('b', 20, 30, 'Commission for External Relations of the Party'),
  node('a', 0, 0),
  node('c', 40, 60),
];

test('nodes in a row keep their order and their middle, and leave room for their captions', () => {
  const places = inRow(nodes);
  const [a, b, c] = ['a', 'b', 'c'].map((id) => places.get(id) ?? { x: 0, y: 0 });
  expect([a?.y, b?.y, c?.y]).toEqual([30, 30, 30]);
  expect((b?.x ?? 0) - (a?.x ?? 0)).toBeGreaterThan(80);
  expect((c?.x ?? 0) - (b?.x ?? 0)).toBeGreaterThan(80);
  expect(((a?.x ?? 0) + (b?.x ?? 0) + (c?.x ?? 0)) / 3).toBeCloseTo(20);
});

test('nodes in a column stand one below the other', () => {
  const places = [...inColumn(nodes)];
  expect(places.map(([id]) => id)).toEqual(['a', 'b', 'c']);
  expect(new Set(places.map(([, { x }]) => x))).toEqual(new Set([20]));
  expect((places[1]?.[1].y ?? 0) - (places[0]?.[1].y ?? 0)).toBeGreaterThan(50);
});
