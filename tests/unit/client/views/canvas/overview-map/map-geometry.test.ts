import { expect, test } from 'vitest';
import {
  holds,
  inModel,
  mapGeometry,
  onMap,
  panTo,
  seenThrough,
} from '../../../../../../client/views/canvas/overview-map/map-geometry.ts';

const box = { left: -1000, right: 3000, top: 0, bottom: 1000 };
const geometry = mapGeometry(box, { width: 176, height: 120 }, 8);

test('the whole graph is in the middle of the map, within its margin', () => {
  expect(onMap({ x: -1000, y: 500 }, geometry)).toEqual({ x: 8, y: 60 });
  expect(onMap({ x: 3000, y: 500 }, geometry)).toEqual({ x: 168, y: 60 });
});

test('a point of the map leads back to its place in the model', () => {
  const { x, y } = inModel(onMap({ x: 123, y: 456 }, geometry), geometry);
  expect([Math.round(x), Math.round(y)]).toEqual([123, 456]);
});

test('a single node has a map as well', () => {
  const point = { left: 5, right: 5, top: 5, bottom: 5 };
  expect(onMap({ x: 5, y: 5 }, mapGeometry(point, { width: 100, height: 100 }, 8))).toEqual({ x: 50, y: 50 });
});

test('what is panned to is in the middle of what is seen', () => {
  const frame = { width: 800, height: 600 };
  const seen = seenThrough({ zoom: 2, pan: panTo({ x: 50, y: -20 }, 2, frame) }, frame);
  expect(seen).toEqual({ left: -150, right: 250, top: -170, bottom: 130 });
  expect([holds(seen, { left: 0, right: 10, top: 0, bottom: 10 }), holds(seen, box)]).toEqual([true, false]);
});
