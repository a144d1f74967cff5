import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyView } from '../../../../../client/workspace/view/change.ts';
import { restore } from '../../../../../client/workspace/view/restore.ts';
import { type View, viewShape } from '../../../../../contract/model/view.ts';

const view: View = {
  ...emptyView,
  version: 1,
  nodes: [{ id: 'vietnam', position: { x: -120, y: 48 } }, { id: 'laos' }],
  edges: ['vietnam-laos'],
  hiddenKinds: ['Event'],
  hiddenTypes: ['MET'],
  at: '1978-08-03',
  layout: 'grid',
  view: 'timeline',
  selection: { node: 'vietnam' },
  filters: [
    { of: 'nodes', group: 'Event', on: { computed: 'start' }, condition: { dates: { from: '1954' } } },
    {
      of: 'nodes',
      group: null,
      on: { property: 'iso' },
      condition: { values: ['VN'] },
      missing: true,
      off: true,
    },
  ],
};

test('a whole View is restored as it is', () => {
  expect(restore(view)).toEqual(view);
});

test.each([undefined, null, 'x', 7, [], {}, { nodes: 'x', edges: 5 }])(
  'of %j an empty View is made',
  (input) => {
    expect(restore(input)).toEqual(emptyView);
  },
);

test('whatever comes from outside becomes a View', () => {
  fc.assert(
    fc.property(fc.anything(), (input) => {
      expect(viewShape.safeParse(restore(input)).success).toBe(true);
      expect(viewShape.safeParse(restore({ ...view, nodes: [input], edges: [input] })).success).toBe(true);
    }),
  );
});

test('what is wrong is left out, and the rest kept', () => {
  const broken = { ...view, at: 'tomorrow', view: 7, selection: { edge: 7 }, layout: 9 };
  expect(restore(broken)).toEqual({
    ...view,
    at: null,
    view: 'canvas',
    selection: null,
    layout: emptyView.layout,
  });
});

test('nodes are mended: each once, on whole pixels, or without a position', () => {
  const nodes = [
    { id: 'a', position: { x: 1.6, y: -0.2 } },
    { id: 'a', position: { x: 9, y: 9 } },
    { id: 'b', position: { x: 'left', y: 3 } },
    { id: '' },
    { position: { x: 1, y: 1 } },
    null,
    { id: 'c', position: null, size: 4 },
  ];
  expect(restore({ ...view, nodes }).nodes).toEqual([
    { id: 'a', position: { x: 2, y: 0 } },
    { id: 'b' },
    { id: 'c' },
  ]);
});
