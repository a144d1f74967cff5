import { beforeEach, describe, expect, test } from 'vitest';
import { useWorkspace } from '../../../../client/workspace/store.ts';

const node = (id: string) => ({ id, labels: ['Person'], name: id, properties: {} });
const edge = (source: string, target: string) => ({
  id: `${source}-${target}`,
  type: 'MET',
  source,
  target,
  properties: {},
});
const found = (nodes: string[], edges: [string, string][] = []) => ({
  graph: { nodes: nodes.map(node), edges: edges.map(([from, to]) => edge(from, to)) },
  citations: [],
});
const now = () => useWorkspace.getState();
const places = (...ids: string[]) => new Map(ids.map((id, index) => [id, { x: 100 * index, y: 7 }]));

beforeEach(() => useWorkspace.setState(useWorkspace.getInitialState(), true));

describe('the graph on the canvas', () => {
  test('follows the View through undo and redo', () => {
    now().show(found(['a', 'b'], [['a', 'b']]));
    now().remove(['b']);
    expect([[...now().nodes.keys()], now().edges.size]).toEqual([['a'], 0]);
    now().undo();
    expect([[...now().nodes.keys()], [...now().edges.keys()]]).toEqual([['a', 'b'], ['a-b']]);
    now().redo();
    expect([...now().nodes.keys()]).toEqual(['a']);
  });

  test('is the very same where only positions change', () => {
    now().show(found(['a']));
    const { nodes } = now();
    now().move(places('a'));
    expect(now().nodes).toBe(nodes);
  });

  test('remembers for what was added last beside what it is placed', () => {
    now().show(found(['a']));
    now().add(found(['a', 'b']), { origins: new Map([['b', 'a']]) });
    expect(now().origins).toEqual(new Map([['b', 'a']]));
  });
});

describe('steps', () => {
  test('are moving, arranging and hiding', () => {
    now().show(found(['a', 'b']));
    now().place(places('a', 'b'));
    const { view, past } = now();
    now().move(new Map([['a', { x: 5, y: 5 }]]));
    now().arrange('grid');
    now().toggleKind('Person');
    now().toggleType('MET');
    expect(now().past).toHaveLength(past.length + 4);
    for (let count = 0; count < 4; count++) now().undo();
    expect(now().view).toEqual(view);
  });

  test('are neither choices nor what changes nothing', () => {
    now().show(found(['a']));
    const { past } = now();
    now().select({ node: 'a' });
    now().setDate('1978');
    now().setViewName('table');
    now().highlight(['a']);
    now().add(found(['a']));
    now().remove(['x']);
    expect(now().past).toHaveLength(past.length);
  });

  test('are completed by the places that the layout finds', () => {
    now().show(found(['a']));
    now().place(places('a'));
    now().undo();
    now().redo();
    expect(now().view.nodes).toEqual([{ id: 'a', position: { x: 0, y: 7 } }]);
  });
});

describe('the selection', () => {
  test('goes with what is selected, be it removed or undone', () => {
    now().show(found(['a', 'b'], [['a', 'b']]));
    now().select({ edge: 'a-b' });
    now().remove(['b']);
    expect(now().view.selection).toBeNull();
    now().add(found(['c']));
    now().select({ node: 'c' });
    now().undo();
    expect(now().view.selection).toBeNull();
  });

  test('of what stays survives, and so does one of what is not on the canvas', () => {
    now().show(found(['a', 'b']));
    now().select({ node: 'a' });
    now().remove(['b']);
    expect(now().view.selection).toEqual({ node: 'a' });
    now().select({ node: 'elsewhere' });
    now().add(found(['c']));
    expect(now().view.selection).toEqual({ node: 'elsewhere' });
  });
});

describe('the overview', () => {
  test('is known by its nodes once every browser places them so', () => {
    now().showOverview(found(['a']));
    expect(now().overview).toBe(now().view.nodes);
    now().place(places('a'), true);
    expect(now().overview).toBe(now().view.nodes);
    now().move(new Map([['a', { x: 5, y: 5 }]]));
    expect(now().overview).not.toBe(now().view.nodes);
  });

  test('is none where only this browser places them so', () => {
    now().showOverview(found(['a']));
    now().place(places('a'));
    expect(now().overview).toBeNull();
  });
});

test('the first View that the address names is no step', () => {
  now().open({ ...now().view, nodes: [{ id: 'a' }] }, found(['a']));
  expect(now().past).toEqual([]);
  now().open({ ...now().view, nodes: [{ id: 'b' }] }, found(['b']));
  expect(now().past).toHaveLength(1);
});

test('highlighting, and clearing the highlight', () => {
  now().highlight(['a']);
  expect(now().highlighted).toEqual(new Set(['a']));
  now().highlight(null);
  expect(now().highlighted).toBeNull();
});
