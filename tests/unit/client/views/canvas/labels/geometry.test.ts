import { describe, expect, test } from 'vitest';
import { boundsOf, touch } from '../../../../../../client/views/canvas/labels/geometry.ts';
import { shapeOfNode } from '../../../../../../client/views/canvas/labels/node-shape.ts';

const middle = { x: 100, y: 100 };
/** Ten by ten, at the upper left corner of the square around a node with a radius of 20. */
const atCorner = { box: { left: 75, right: 85, top: 75, bottom: 85 } };
const above = (gap: number) => ({ box: { left: 90, right: 110, top: 60, bottom: 80 - gap } });

describe('a node', () => {
  test.each([
    ['ellipse', false],
    ['round-diamond', false],
    ['round-hexagon', false],
    ['round-triangle', false],
    ['round-rectangle', true],
    ['barrel', true],
    ['round-tag', true],
    ['rhomboid', true],
  ] as const)('that is a %s reaches into the corner of its square: %o', (shape, reaches) => {
    expect(touch(shapeOfNode(shape, middle, 20), atCorner, 0.01)).toBe(reaches);
  });

  test.each(['ellipse', 'round-diamond', 'round-triangle', 'barrel'] as const)(
    'that is a %s is as near as its tip',
    (shape) => {
      const node = shapeOfNode(shape, middle, 20);
      expect([touch(node, above(3), 2.9), touch(node, above(3), 3.1)]).toEqual([false, true]);
      expect(boundsOf(node)).toEqual({ left: 80, right: 120, top: 80, bottom: 120 });
    },
  );
});

describe('a polygon', () => {
  const diamond = shapeOfNode('round-diamond', middle, 20);
  const stroke = (from: [number, number], to: [number, number], radius = 0) => ({
    stroke: { from: { x: from[0], y: from[1] }, to: { x: to[0], y: to[1] }, radius },
  });

  test('touches what lies in it, what it lies in and what crosses it', () => {
    expect(touch(diamond, { box: { left: 98, right: 102, top: 98, bottom: 102 } }, 0)).toBe(true);
    expect(touch({ box: { left: 0, right: 200, top: 0, bottom: 200 } }, diamond, 0)).toBe(true);
    expect(touch(diamond, stroke([0, 100], [200, 100]), 0.01)).toBe(true);
  });

  test('is as far from a line as its side, less half the width of the line', () => {
    // The side from (100, 80) to (120, 100), and a line along it, 10 further out.
    const away = 10 / Math.SQRT2;
    const line = stroke([100 + away, 80 - away], [120 + away, 100 - away], 4);
    expect([touch(diamond, line, 5.9), touch(diamond, line, 6.1)]).toEqual([false, true]);
  });
});
