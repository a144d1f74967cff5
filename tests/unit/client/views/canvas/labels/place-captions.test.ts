import { expect, test } from 'vitest';
import type { Obstacles } from '../../../../../../client/views/canvas/labels/obstacles.ts';
import { boxOf, placeCaption } from '../../../../../../client/views/canvas/labels/place-captions.ts';
import { slots } from '../../../../../../client/views/canvas/labels/slots.ts';

const node = {
  ...{ id: 'one', name: 'Vietnam Union of Friendship Organizations in the provinces', weight: 0 },
  shape: 'ellipse' as const,
  ...{ position: { x: 0, y: 0 }, radius: 20, faint: false, must: true, hub: false, bold: true },
};
const problem = { zoom: 1, before: new Map(), measure: (text: string) => text.length * 0.54, within: null };

/** Nothing is free, and a caption covers the more the farther up it stands. */
function crowded() {
  const asked = { times: 0 };
  const obstacles: Obstacles = {
    addNode: () => undefined,
    addEdge: () => undefined,
    addLabel: () => undefined,
    isFree: () => false,
    costOf(shape) {
      asked.times += 1;
      return 'box' in shape ? 1000 - shape.box.top : 0;
    },
  };
  return { asked, obstacles };
}

test('what is named in a crowd stands where it covers least, in its fullest form that covers no more', () => {
  const { obstacles } = crowded();
  const caption = placeCaption(node, obstacles, problem);
  expect(caption?.slot.tie.y).toBe(Math.max(...slots.map(({ tie }) => tie.y)));
  expect(caption?.lines.length).toBe(3);
});

test('a place in a crowd is weighed for one form of a name, not for each', () => {
  const { asked, obstacles } = crowded();
  placeCaption(node, obstacles, problem);
  expect(asked.times).toBeLessThan(slots.length * 1.2);
});

test('what is named in a crowd stays inside the frame where it can', () => {
  const { obstacles } = crowded();
  const within = { left: -30, right: 400, top: -300, bottom: 25 };
  const caption = placeCaption(node, obstacles, { ...problem, within });
  const box = caption && boxOf(caption, node, problem.zoom);
  expect(box?.bottom).toBeLessThanOrEqual(within.bottom);
  expect(box?.left).toBeGreaterThanOrEqual(within.left);
  const nowhere = { left: 0, right: 1, top: 0, bottom: 1 };
  expect(placeCaption(node, obstacles, { ...problem, within: nowhere })).not.toBeNull();
});
