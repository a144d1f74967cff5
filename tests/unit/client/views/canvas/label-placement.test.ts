import { expect, test } from 'vitest';
import {
  type LabelledNode,
  labelSizeAt,
  placeLabels,
} from '../../../../../client/views/canvas/label-placement.ts';

function named(id: string, x: number, y: number, weight = 0): LabelledNode {
  return { id, position: { x, y }, size: 40, caption: 'Nguyen Thi Binh', weight };
}

test('letters grow with the distance, so that they keep their size on the screen', () => {
  expect([2, 1, 0.8, 0.5, 0.25].map(labelSizeAt)).toEqual([13, 13, 13, 19, 38]);
});

test('seen from near every caption stands below its node, as the graph was arranged for', () => {
  expect(placeLabels([named('a', 0, 0), named('b', 30, 0)], 13)).toEqual(
    new Map([
      ['a', 'below'],
      ['b', 'below'],
    ]),
  );
});

test('a caption goes to another side where below it there is no room', () => {
  expect(placeLabels([named('a', 0, 0, 1), named('b', 0, 50)], 20)).toEqual(
    new Map([
      ['a', 'above'],
      ['b', 'below'],
    ]),
  );
});

test('a caption of what is highlighted may cover what recedes, and not the reverse', () => {
  const walls = [
    [0, 45],
    [0, -45],
    [70, 0],
    [-70, 0],
  ].map(([x = 0, y = 0], index) => ({ ...named(`w${index}`, x, y), faint: true }));
  expect(placeLabels([named('a', 0, 0, 1), ...walls], 20).get('a')).toBe('below');
  expect(placeLabels([{ ...named('a', 0, 0, 1), faint: true }, ...walls], 20).get('a')).toBe(undefined);
});

test('of captions for which there is no room the one that matters less is left out', () => {
  const crowd = [-1, 0, 1].flatMap((row) =>
    [-1, 0, 1].map((column) => named(`${column} ${row}`, column * 60, row * 60)),
  );
  const important = crowd.map((node) => (node.id === '1 1' ? { ...node, weight: 9 } : node));
  const first = placeLabels(important, 20);
  expect([first.get('1 1'), first.has('0 0'), first.size < 9]).toEqual(['below', false, true]);
});
