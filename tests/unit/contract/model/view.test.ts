import { expect, test } from 'vitest';
import { refinementsShape, type View, viewShape } from '../../../../contract/model/view.ts';

const view: View = {
  ...refinementsShape.parse({}),
  version: 1,
  nodes: [{ id: 'vietnam', position: { x: -120, y: 48 } }, { id: 'ho-chi-minh' }],
  edges: 'all',
  hiddenKinds: ['Event'],
  hiddenTypes: [],
  at: '1978-08-03',
  layout: 'overview',
  view: 'canvas',
  selection: { node: 'vietnam' },
};

test('A View survives being written as JSON', () => {
  expect(viewShape.parse(JSON.parse(JSON.stringify(view)))).toEqual(view);
});

test('A View of another version, with unknown fields or with positions between pixels is refused', () => {
  expect(viewShape.safeParse({ ...view, version: 2 }).success).toBe(false);
  expect(viewShape.safeParse({ ...view, zoom: 1 }).success).toBe(false);
  const between = { ...view, nodes: [{ id: 'vietnam', position: { x: 0.5, y: 0 } }] };
  expect(viewShape.safeParse(between).success).toBe(false);
});
