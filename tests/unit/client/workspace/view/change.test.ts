import { describe, expect, test } from 'vitest';
import {
  add,
  arrange,
  arranged,
  emptyView,
  move,
  remove,
  select,
  setDate,
  setViewName,
  show,
  standardLayout,
  toggleKind,
  toggleType,
  withChoicesOf,
  withOnly,
} from '../../../../../client/workspace/view/change.ts';
import { broughtBy } from '../../../../../client/workspace/view/expansions.ts';
import { setPinned } from '../../../../../client/workspace/view/pins.ts';
import type { View } from '../../../../../contract/model/view.ts';

const at = (x: number, y: number) => ({ x, y });
const placed: View = {
  ...emptyView,
  nodes: [
    { id: 'a', position: at(0, 0) },
    { id: 'b', position: at(100, 0) },
  ],
};
const idsOf = ({ nodes }: View) => nodes.map(({ id }) => id);

describe('showing a graph', () => {
  test('takes the place of the one before it, and keeps what is hidden', () => {
    const before = toggleType(toggleKind(placed, 'Place'), 'MET');
    const after = show({ ...before, selection: { node: 'a' } }, { nodes: ['c', 'c'], edges: ['c-c'] });
    expect(after).toEqual({ ...before, nodes: [{ id: 'c' }], edges: ['c-c'], selection: null });
  });

  test('leaves nodes of the one before it where they are', () => {
    expect(show(placed, { nodes: ['b', 'c'], edges: 'all' }).nodes).toEqual([
      { id: 'b', position: at(100, 0) },
      { id: 'c' },
    ]);
  });

  test('has the whole placed anew where most of it is new', () => {
    expect(show(placed, { nodes: ['b', 'c', 'd'], edges: 'all' }).nodes).toEqual([
      { id: 'b' },
      { id: 'c' },
      { id: 'd' },
    ]);
  });

  test('has the whole placed anew by a layout of its own', () => {
    const { nodes, layout } = show(placed, { nodes: ['a', 'b'], edges: 'all', layout: 'grid' });
    expect([nodes, layout]).toEqual([[{ id: 'a' }, { id: 'b' }], 'grid']);
    expect(show({ ...placed, layout }, { nodes: ['a'], edges: 'all' }).layout).toBe(standardLayout);
  });
});

describe('adding', () => {
  test('leaves what is there as it is, and has what is new placed', () => {
    const after = add(placed, { nodes: ['a', 'c'], edges: ['a-c'] });
    expect(after.nodes).toEqual([...placed.nodes, { id: 'c' }]);
    expect(after.nodes[0]).toBe(placed.nodes[0]);
    expect(after.edges).toBe('all');
  });

  test('adds relationships where only some are shown', () => {
    const some: View = { ...placed, edges: ['a-b'] };
    expect(add(some, { nodes: ['a', 'b'], edges: ['b-a', 'a-b'] }).edges).toEqual(['a-b', 'b-a']);
  });

  test('changes nothing where all is there', () => {
    expect(add(placed, { nodes: ['b', 'a'], edges: ['a-b'] })).toBe(placed);
  });
});

describe('removing', () => {
  test('takes nodes away and leaves the others where they are', () => {
    expect(remove(placed, new Set(['a', 'x'])).nodes).toEqual([placed.nodes[1]]);
  });

  test('changes nothing where nothing goes', () => {
    expect(remove(placed, new Set(['x']))).toBe(placed);
  });
});

describe('moving', () => {
  test('gives nodes places of whole pixels, and leaves the others', () => {
    const after = move(placed, new Map([['a', at(-0.4, 7.5)]]));
    expect(after.nodes).toEqual([{ id: 'a', position: at(0, 8) }, placed.nodes[1]]);
    expect(after.nodes[1]).toBe(placed.nodes[1]);
  });

  test('changes nothing where nodes stand there already, or are none of the View', () => {
    const wanted = new Map([
      ['a', at(0.2, 0)],
      ['x', at(5, 5)],
    ]);
    expect(move(placed, wanted)).toBe(placed);
  });

  test('by a layout sets what it has placed; what is pinned stays, and what is hidden is placed later', () => {
    const three = setPinned(placed, new Set(['b']), true);
    const view = { ...three, nodes: [...three.nodes, { id: 'hidden', position: at(7, 7) }] };
    const found = { layout: 'grid', settings: { order: 'name' }, positions: new Map([['a', at(50.4, 9)]]) };
    const whole = arranged(view, { ...found, isPart: false });
    expect(whole).toEqual({
      ...view,
      layout: 'grid',
      layoutSettings: { grid: { order: 'name' } },
      nodes: [{ id: 'a', position: at(50, 9) }, view.nodes[1], { id: 'hidden' }],
    });
    const part = arranged(view, { ...found, isPart: true });
    expect([part.layout, part.nodes]).toEqual([
      view.layout,
      [{ id: 'a', position: at(50, 9) }, ...view.nodes.slice(1)],
    ]);
    expect(arranged(whole, { ...found, settings: {}, isPart: false }).layoutSettings).toEqual({});
  });

  test('anew is left to the layout', () => {
    expect(arrange(placed, 'grid')).toEqual({
      ...placed,
      layout: 'grid',
      nodes: [{ id: 'a' }, { id: 'b' }],
    });
  });
});

test('a kind and a type are hidden, and shown again', () => {
  const hidden = toggleType(toggleKind(placed, 'Event'), 'MET');
  expect([hidden.hiddenKinds, hidden.hiddenTypes]).toEqual([['Event'], ['MET']]);
  expect(toggleType(toggleKind(hidden, 'Event'), 'MET')).toEqual(placed);
});

test('date, selection and the way of looking are choices that change nothing else', () => {
  const chosen = setViewName(setDate(select(placed, { edge: 'a-b' }), '1978'), 'table');
  expect(chosen).toEqual({ ...placed, at: '1978', selection: { edge: 'a-b' }, view: 'table' });
  expect(withChoicesOf(placed, chosen)).toEqual(chosen);
});

test('the same choice again changes nothing', () => {
  const chosen = select(placed, { node: 'a' });
  expect(select(chosen, { node: 'a' })).toBe(chosen);
  expect(setDate(chosen, null)).toBe(chosen);
  expect(setViewName(chosen, 'canvas')).toBe(chosen);
});

describe('what the graph does not hold any more', () => {
  test('leaves the View, and so does a selection of it', () => {
    const view = select({ ...placed, edges: ['a-b', 'b-c'] }, { node: 'a' });
    const left = withOnly(view, { nodes: new Set(['b']), edges: new Set(['b-c']) });
    expect(left).toEqual({ ...view, nodes: [placed.nodes[1]], edges: ['b-c'], selection: null });
  });

  test('is nothing where all is there', () => {
    const view = select(placed, { edge: 'a-b' });
    const left = withOnly(view, { nodes: new Set(idsOf(placed)), edges: new Set(['a-b']) });
    expect(left).toEqual(view);
    expect(left.nodes).toBe(view.nodes);
  });
});

describe('pinning', () => {
  test('keeps a node where it is while a layout places the others anew', () => {
    const pinned = setPinned(placed, new Set(['a', 'x']), true);
    expect(arrange(pinned, 'grid').nodes).toEqual([{ ...placed.nodes[0], pinned: true }, { id: 'b' }]);
    expect(setPinned(pinned, new Set(['a']), true)).toBe(pinned);
    expect(setPinned(pinned, new Set(['a']), false).nodes).toEqual(placed.nodes);
  });
});

describe('what an expansion brought', () => {
  const expanded = add(placed, {
    nodes: ['c', 'd'],
    edges: [],
    origins: new Map([
      ['c', 'a'],
      ['d', 'a'],
    ]),
  });

  test('is known with what expanding that brought in turn', () => {
    const further = add(expanded, { nodes: ['e', 'f'], edges: [], origins: new Map([['e', 'd']]) });
    expect(broughtBy(further, 'a').toSorted()).toEqual(['c', 'd', 'e']);
    expect(broughtBy(further, 'd')).toEqual(['e']);
    expect(broughtBy(further, 'b')).toEqual([]);
  });

  test('stays known after a layout', () => {
    expect(broughtBy(arrange(expanded, 'grid'), 'a')).toEqual(['c', 'd']);
  });
});
