import { expect, test } from 'vitest';
import { boxAt } from '../../../../../client/views/canvas/footprint.ts';
import { nearestFree, type PlacedNode, placeAdded } from '../../../../../client/views/canvas/placement.ts';
import { footprint, overlaps } from '../../../../fixtures/graphs/friendship.ts';

function placedAt(positions: [x: number, y: number][]): Map<string, PlacedNode> {
  return new Map(
    positions.map(([x, y], index) => [`s${index}`, { position: { x, y }, footprint: footprint(index) }]),
  );
}

function added(count: number, anchor: string | null) {
  return Array.from({ length: count }, (_, index) => ({
    id: `n${index}`,
    anchor,
    footprint: footprint(index),
  }));
}

function everything(shown: Map<string, PlacedNode>, arrived: ReturnType<typeof added>) {
  const placed = placeAdded(arrived, shown);
  return [
    ...[...shown].map(([id, each]) => ({ id, ...each.footprint, position: each.position })),
    ...arrived.map((each) => ({
      id: each.id,
      ...each.footprint,
      position: placed.get(each.id) ?? { x: Number.NaN, y: Number.NaN },
    })),
  ];
}

test('thirty added nodes around a node in a crowd cover nothing and nobody', () => {
  const crowd = Array.from({ length: 500 }, (_, index): [number, number] => [
    (index % 25) * 170,
    Math.floor(index / 25) * 130,
  ]);
  const all = everything(placedAt(crowd), added(30, 's262'));
  expect(all.length).toBe(530);
  expect(overlaps(all)).toEqual([]);
});

test('added nodes go to the side where nothing stands', () => {
  const shown = placedAt([
    [0, 0],
    [-200, 0],
    [-180, 150],
    [-180, -150],
  ]);
  const placed = placeAdded(added(5, 's0'), shown);
  expect([...placed.values()].filter(({ x }) => x < -1)).toEqual([]);
});

test('a ring is filled on both sides before the next is begun', () => {
  const placed = placeAdded(added(5, 's0'), placedAt([[0, 0]]));
  const distances = [...placed.values()].map(({ x, y }) => Math.round(Math.hypot(x, y)));
  expect(distances).toEqual([120, 120, 120, 120, 120]);
});

test('added nodes without a relationship find room beside the graph', () => {
  const shown = placedAt([
    [0, 0],
    [0, 200],
  ]);
  expect(overlaps(everything(shown, added(6, null)))).toEqual([]);
});

test('what hangs on an added node is placed beside it', () => {
  const shown = placedAt([[0, 0]]);
  const first = { id: 'first', anchor: 's0', footprint: footprint(0) };
  const second = { id: 'second', anchor: 'first', footprint: footprint(1) };
  const placed = placeAdded([first, second], shown);
  const [one, other] = [placed.get('first'), placed.get('second')];
  expect(Math.hypot((one?.x ?? 0) - (other?.x ?? 0), (one?.y ?? 0) - (other?.y ?? 0))).toBeCloseTo(120);
});

test('a free place is kept, a taken one is left for the nearest', () => {
  const size = { aside: 10, above: 10, below: 10 };
  const taken = [boxAt(size, { x: 0, y: 0 })];
  expect(nearestFree({ x: 100, y: 0 }, size, taken)).toEqual({ x: 100, y: 0 });
  expect(nearestFree({ x: 0, y: 0 }, size, taken)).toEqual({ x: 36, y: 0 });
});
