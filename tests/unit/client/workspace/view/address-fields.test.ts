import fc from 'fast-check';
import { createSerializer } from 'nuqs';
import { describe, expect, test } from 'vitest';
import { pageFields } from '../../../../../client/workspace/address.ts';
import {
  fieldsOf,
  isTooLong,
  loadViewFields,
  viewFields,
  viewOf,
} from '../../../../../client/workspace/view/address-fields.ts';
import { emptyView, move } from '../../../../../client/workspace/view/change.ts';
import type { Filter } from '../../../../../contract/model/filter.ts';
import type { View } from '../../../../../contract/model/view.ts';

const serialize = createSerializer(viewFields);
const throughAddress = (view: View) => viewOf(loadViewFields(serialize(fieldsOf(view, null))));

const id = fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme' }).filter((text) => text.isWellFormed());
const coordinate = fc.integer({ min: -40_000, max: 40_000 });
const anyFilter: fc.Arbitrary<Filter> = fc.record(
  {
    of: fc.constantFrom('nodes', 'relationships'),
    group: fc.oneof(fc.constant(null), id),
    on: fc.oneof(fc.record({ property: id }), fc.constant({ computed: 'start' as const })),
    condition: fc.oneof(
      fc.record({ values: fc.array(id) }),
      fc.record({ text: id }),
      fc.constant({ range: { min: -2, max: 3.5 } }),
      fc.constant({ dates: { from: '1954~' } }),
    ),
    missing: fc.constant(true as const),
    off: fc.constant(true as const),
  },
  { requiredKeys: ['of', 'group', 'on', 'condition'] },
);
const anyView: fc.Arbitrary<View> = fc.record({
  version: fc.constant(1 as const),
  nodes: fc.uniqueArray(
    fc.record(
      { id, position: fc.record({ x: coordinate, y: coordinate }), pinned: fc.constant(true as const) },
      { requiredKeys: ['id'] },
    ),
    { selector: (node) => node.id, maxLength: 60 },
  ),
  edges: fc.oneof(fc.constant('all' as const), fc.uniqueArray(id)),
  hiddenKinds: fc.uniqueArray(id),
  hiddenTypes: fc.uniqueArray(id),
  at: fc.constantFrom(null, '1978', '1978-08-03', '1990~'),
  layout: fc.constantFrom('overview', 'grid', 'along-time'),
  layoutSettings: fc.constantFrom({}, { grid: { order: 'name', spacing: 1.5 } }),
  view: fc.constantFrom('canvas', 'timeline', 'table'),
  selection: fc.oneof(
    fc.constant(null),
    fc.record({ node: id }),
    fc.record({ edge: id }),
    fc.record({ nodes: fc.uniqueArray(id, { minLength: 2, maxLength: 20 }) }),
  ),
  filters: fc.array(anyFilter, { maxLength: 5 }),
  look: fc.constantFrom({}, { size: { measure: 'pageRank' as const }, colour: { property: 'start' } }),
});

describe('a View in the address', () => {
  test('comes back as it went', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(throughAddress(view)).toEqual(view);
      }),
    );
  });

  test('knows by whose expansion each node came', () => {
    const nodes = [{ id: 'a' }, { id: 'b', from: 'a' }, { id: 'c', from: 'b' }];
    expect(throughAddress({ ...emptyView, nodes }).nodes).toEqual(nodes);
    const orphan = { ...emptyView, nodes: [{ id: 'b', from: 'gone' }] };
    expect(throughAddress(orphan).nodes).toEqual([{ id: 'b' }]);
  });

  test('leaves a very long selection out rather than growing beyond what a link can hold', () => {
    const ids = Array.from({ length: 200 }, (_, index) => `somebody-${index}`);
    expect(fieldsOf({ ...emptyView, selection: { nodes: ids } }, null).nodes).toBeNull();
  });

  test('needs no ids while it is the untouched overview, in whatever order', () => {
    const overview = [
      { id: 'a', position: { x: 1, y: 2 } },
      { id: 'b', position: { x: 3, y: 4 } },
    ];
    const view = { ...emptyView, nodes: overview.toReversed() };
    expect(serialize(fieldsOf(view, overview))).toBe('');
    const moved = move(view, new Map([['a', { x: 9, y: 9 }]]));
    expect(fieldsOf(moved, overview).ids).toEqual(['b', 'a']);
    expect(fieldsOf({ ...view, edges: [] }, overview).ids).toEqual(['b', 'a']);
    expect(fieldsOf(view, null).ids).toEqual(['b', 'a']);
  });

  test('of nothing is distinguished from the overview', () => {
    expect(fieldsOf(emptyView, [{ id: 'a' }]).ids).toEqual([]);
    expect(loadViewFields('?ids=').ids).toEqual([]);
  });

  test('is too long from two thousand characters on', () => {
    const nodes = (count: number) =>
      Array.from({ length: count }, (_, index) => ({
        id: `entity-${index}`,
        position: { x: index, y: 300 },
      }));
    expect(isTooLong(fieldsOf({ ...emptyView, nodes: nodes(100) }, null))).toBe(false);
    expect(isTooLong(fieldsOf({ ...emptyView, nodes: nodes(150) }, null))).toBe(true);
  });

  test('of an old link has its nodes placed by the layout', () => {
    const { nodes, edges, selection, at } = viewOf(loadViewFields('?ids=a,b&at=1978&node=a'));
    expect({ nodes, edges, selection, at }).toEqual({
      nodes: [{ id: 'a' }, { id: 'b' }],
      edges: 'all',
      selection: { node: 'a' },
      at: '1978',
    });
  });

  test('that is kept elsewhere is seen as the address says', () => {
    const kept: View = { ...emptyView, nodes: [{ id: 'a', position: { x: 5, y: 5 } }], edges: ['e'] };
    expect(viewOf(loadViewFields('?saved=x&view=table&hide=Event'), kept)).toEqual({
      ...kept,
      view: 'table',
      hiddenKinds: ['Event'],
    });
  });

  test('with a date that is none is seen at any time', () => {
    expect(viewOf(loadViewFields('?at=tomorrow')).at).toBeNull();
  });
});

test('the View and the rest of the page spell different parts of the address', () => {
  const others = Object.keys(pageFields);
  expect(Object.keys(viewFields).filter((name) => others.includes(name))).toEqual([]);
});
