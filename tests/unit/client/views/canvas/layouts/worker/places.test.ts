import { describe, expect, test } from 'vitest';
import type { Point } from '../../../../../../../client/views/canvas/footprint.ts';
import type { LayoutNode } from '../../../../../../../client/views/canvas/layouts/layout-problem.ts';
import { type Algorithm, placesBy } from '../../../../../../../client/views/canvas/layouts/worker/places.ts';
import { edge, overlaps, tree } from '../../../../../../fixtures/graphs/friendship.ts';

const { nodes: plain, edges } = tree(60);
const kinds = ['Person', 'Body', 'Event'];
const nodes: LayoutNode[] = plain.map((node, index) => ({
  ...node,
  kind: kinds[index % 3] ?? '',
  name: `Name ${(index * 7) % 60}`,
  ...(index % 2 === 0 && { time: Date.parse(`${1945 + (index % 40)}-06-01`) }),
}));
const across = [7, 11, 19, 23, 31, 43].map((index) => edge(`n${index}`, `n${(index * 7) % 60}`));
const problem = { nodes, edges: [...edges, ...across], aspect: 1.5 };
const everyAlgorithm: Algorithm[] = ['force', 'layered', 'tree', 'concentric', 'circle', 'grid', 'time'];

const run = (algorithm: Algorithm, given: Partial<Parameters<typeof placesBy>[1]> = {}, values = {}) =>
  placesBy(algorithm, { ...problem, ...given }, values, () => undefined);

function placed(of: readonly LayoutNode[], places: ReadonlyMap<string, Point>) {
  return of.map((node) => ({ ...node, position: places.get(node.id) ?? node.position ?? { x: 0, y: 0 } }));
}

describe.each(everyAlgorithm)('%s', (algorithm) => {
  test('gives every node a place where it covers no other, circles and names of objects included', () => {
    const strange = nodes.map((node, index) => ({
      ...node,
      id: ['__proto__', 'constructor', 'toString'][index - 3] ?? node.id,
    }));
    const circle = [...problem.edges, { source: 'n59', target: 'n0' }, { source: 'n5', target: 'n5' }];
    const places = run(algorithm, {
      nodes: strange,
      edges: [...circle, { source: 'n0', target: 'constructor' }],
    });
    expect([...places.keys()].sort()).toEqual(strange.map(({ id }) => id).sort());
    expect(overlaps(placed(strange, places))).toEqual([]);
    for (const { x, y } of places.values()) expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
  });

  test('has the same answer for the same graph', () => {
    expect(run(algorithm)).toEqual(run(algorithm));
  });

  test('places one, two and unconnected nodes', () => {
    for (const count of [0, 1, 2, 5]) {
      const few = nodes.slice(0, count);
      const places = run(algorithm, { nodes: few, edges: [] });
      expect(places.size).toBe(count);
      expect(overlaps(placed(few, places))).toEqual([]);
    }
  });

  test('leaves pinned nodes where they are, and covers them by none', () => {
    const pins = new Map([
      ['n0', { x: 5000, y: -300 }],
      ['n7', { x: 5200, y: -260 }],
      ['n41', { x: 4700, y: 10 }],
    ]);
    const pinned = nodes.map((node) => {
      const position = pins.get(node.id);
      return position ? { ...node, position, pinned: true } : node;
    });
    const places = run(algorithm, { nodes: pinned });
    expect(places.size).toBe(57);
    expect(overlaps(placed(pinned, places))).toEqual([]);
    const middle = [...places.values()].reduce((sum, { x }) => sum + x, 0) / places.size;
    expect(Math.abs(middle - 5000)).toBeLessThan(3000);
  });

  test('places a part of a graph about where it was, and covers nothing around it', () => {
    const part = nodes.slice(0, 8).map((node, index) => ({ ...node, position: { x: 800 + index, y: 400 } }));
    const around = nodes.slice(8).map((node, index) => ({
      ...node,
      position: { x: (index % 9) * 190, y: Math.floor(index / 9) * 130 },
    }));
    const places = run(algorithm, { nodes: part, edges: edges.slice(0, 7), around });
    expect(places.size).toBe(8);
    expect(overlaps([...placed(part, places), ...around])).toEqual([]);
    const middle = [...places.values()].reduce((sum, { y }) => sum + y, 0) / places.size;
    expect(Math.abs(middle - 400)).toBeLessThan(2000);
  });
});

test('layers run down, or to the right, along the arrows', () => {
  const runsAlong = (places: ReadonlyMap<string, Point>, way: 'x' | 'y') =>
    edges.every(({ source, target }) => (places.get(source)?.[way] ?? 0) < (places.get(target)?.[way] ?? 0));
  expect(runsAlong(run('layered', { edges }), 'y')).toBe(true);
  expect(runsAlong(run('layered', { edges }, { direction: 'right' }), 'x')).toBe(true);
});

test('layers follow only the relationships that are chosen, where there are any', () => {
  const three = nodes.slice(0, 3);
  const links = [
    { source: 'n0', target: 'n1', family: 'succession' as const },
    { source: 'n2', target: 'n0', family: 'headship' as const },
  ];
  const heightsBy = (along: string) => {
    const places = run('layered', { nodes: three, edges: links }, { along });
    return three.map(({ id }) => places.get(id)?.y ?? 0);
  };
  const [first = 0, second = 0, head = 0] = heightsBy('all');
  expect([head < first, first < second]).toEqual([true, true]);
  const [earlier = 0, later = 0] = heightsBy('succession');
  expect(earlier).toBeLessThan(later);
  expect(heightsBy('part of')).toEqual(heightsBy('all'));
});

test('a tree has its root on top: the node with most descendants, or the one that is selected', () => {
  const top = (places: ReadonlyMap<string, Point>) =>
    [...places].reduce((highest, each) => (each[1].y < highest[1].y ? each : highest))[0];
  const same = nodes.map((node) => ({ ...node, aside: 40, above: 20, below: 40 }));
  expect(top(run('tree', { nodes: same, edges }))).toBe('n0');
  expect(top(run('tree', { nodes: same, edges, selected: 'n17' }, { root: 'selected' }))).toBe('n17');
});

test('rings are at the distance from the selected node', () => {
  const star = nodes.slice(0, 6).map((node) => ({ ...node, aside: 20, above: 20, below: 20 }));
  const links = ['n1', 'n2', 'n3'].map((id) => edge('n0', id)).concat(edge('n3', 'n4'), edge('n3', 'n5'));
  const places = run('concentric', { nodes: star, edges: links, aspect: 1, selected: 'n0' });
  const centre = places.get('n0') ?? { x: 0, y: 0 };
  const away = ['n1', 'n2', 'n3', 'n4', 'n5'].map((id) => {
    const { x, y } = places.get(id) ?? centre;
    return Math.round(Math.hypot(x - centre.x, y - centre.y));
  });
  const [near = 0, , , far = 0] = away;
  expect(away).toEqual([near, near, near, far, far]);
  expect(near).toBeLessThan(far);
});

test('a ring of nodes is put on the circle in its order', () => {
  const ring = nodes.slice(0, 12);
  const links = ring.map((_node, index) => edge(`n${(index * 5) % 12}`, `n${((index + 1) * 5) % 12}`));
  const places = run('circle', { nodes: ring, edges: links }, { order: 'neighbours' });
  const angle = (id: string) => Math.atan2(places.get(id)?.y ?? 0, places.get(id)?.x ?? 0);
  const order = ring.map(({ id }) => id).sort((one, other) => angle(one) - angle(other));
  const beside = (one: string, other: string) => {
    const apart = Math.abs(order.indexOf(one) - order.indexOf(other));
    return apart === 1 || apart === 11;
  };
  expect(links.filter(({ source, target }) => !beside(source, target))).toEqual([]);
});

test('the grid reads by name, by kind or by the number of relationships', () => {
  const read = (order: string) => {
    const places = run('grid', {}, { order });
    const at = ({ id }: LayoutNode) => places.get(id) ?? { x: 0, y: 0 };
    return nodes.toSorted((one, other) => at(one).y - at(other).y || at(one).x - at(other).x);
  };
  const names = read('name').map(({ name }) => name);
  expect(names).toEqual(names.toSorted(new Intl.Collator().compare));
  const byKind = read('kind').map(({ kind }) => kind);
  expect(byKind).toEqual(byKind.toSorted());
  const degree = (id: string) =>
    problem.edges.filter(({ source, target }) => source === id || target === id).length;
  const degrees = read('degree').map(({ id }) => degree(id));
  expect(degrees.at(0)).toBe(Math.max(...degrees));
});

test('more spacing takes more room, in every layout that offers it', () => {
  const widthOf = (places: ReadonlyMap<string, Point>) => {
    const all = [...places.values()];
    const span = (of: (point: Point) => number) => Math.max(...all.map(of)) - Math.min(...all.map(of));
    return span(({ x }) => x) + span(({ y }) => y);
  };
  for (const algorithm of ['force', 'layered', 'tree', 'concentric', 'circle', 'grid'] as const)
    expect(widthOf(run(algorithm, {}, { spacing: 2 })), algorithm).toBeGreaterThan(
      widthOf(run(algorithm)) * 1.05,
    );
});

test('the force layout reports how far it is', () => {
  const shares: number[] = [];
  placesBy('force', problem, {}, (share) => shares.push(share));
  expect(shares.length).toBeGreaterThan(10);
  expect(shares).toEqual(shares.toSorted((one, other) => one - other));
});
