import { describe, expect, test } from 'vitest';
import { pointsAlong } from '../../../../../../client/views/canvas/labels/edge-curve.ts';
import { boundsOf, touch } from '../../../../../../client/views/canvas/labels/geometry.ts';
import { boxOf } from '../../../../../../client/views/canvas/labels/place-captions.ts';
import { placeLabels, placeLabelsNow } from '../../../../../../client/views/canvas/labels/place-labels.ts';
import type {
  LabelledEdge,
  LabelledNode,
  LabelProblem,
  PlacedCaption,
} from '../../../../../../client/views/canvas/labels/problem.ts';

const usual = {
  weight: 0,
  faint: false,
  must: false,
  hub: false,
  bold: false,
  radius: 20,
  shape: 'barrel',
} as const;

function named(id: string, x: number, y: number, more: Partial<LabelledNode> = {}): LabelledNode {
  return { ...usual, id, name: 'Nguyen Thi Binh', position: { x, y }, ...more };
}

/** An edge between the rims of two nodes, bent by so much to its side. */
function joined(one: LabelledNode, other: LabelledNode, bend = 0): LabelledEdge {
  const [from, to] = [one.position, other.position];
  const [across, down] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(across, down) || 1;
  const rim = (node: LabelledNode, way: number) => ({
    x: node.position.x + (way * across * node.radius) / length,
    y: node.position.y + (way * down * node.radius) / length,
  });
  const control = {
    x: (from.x + to.x) / 2 - (down / length) * bend,
    y: (from.y + to.y) / 2 + (across / length) * bend,
  };
  return {
    id: `${one.id} ${other.id} ${bend}`,
    curve: { from: rim(one, 1), to: rim(other, -1), controls: bend === 0 ? [] : [control] },
    width: 1.3,
    arrow: true,
    verb: 'met',
    faint: false,
    strong: false,
  };
}

function problem(nodes: readonly LabelledNode[], more: Partial<LabelProblem> = {}): LabelProblem {
  return {
    zoom: 1,
    nodes,
    edges: [],
    sight: null,
    within: null,
    covers: [],
    before: new Map(),
    measure: (text) => text.length * 0.54,
    ...more,
  };
}

function captionsOf(nodes: readonly LabelledNode[], more?: Partial<LabelProblem>) {
  return placeLabelsNow(problem(nodes, more)).captions;
}

/** The same random numbers each time. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 16807) % 2147483647;
    return state / 2147483647;
  };
}

/** A crowded graph with a few hubs, its edges straight, bent and parallel. */
function crowd(count: number): { nodes: LabelledNode[]; edges: LabelledEdge[] } {
  const random = randomNumbers(11);
  const side = Math.sqrt(count) * 130;
  const nodes = Array.from({ length: count }, (_, index) =>
    named(`n${index}`, random() * side, random() * side, {
      name: ['Ho Chi Minh', 'Association of Southeast Asian Nations', 'G7', 'Commission'][index % 4] ?? '',
      weight: index < 5 ? 20 : random(),
    }),
  );
  const edges = nodes.flatMap((node, index) => {
    const hub = nodes[Math.floor(random() * Math.min(5, index))];
    const near = nodes[(index + 1) % count];
    return [
      ...(hub && hub !== node ? [joined(node, hub), joined(node, hub, 34)] : []),
      ...(near ? [joined(node, near, -60)] : []),
    ];
  });
  return { nodes, edges };
}

/** What a caption covers though it must not, found by comparing all with all. */
function covered(
  captions: ReadonlyMap<string, PlacedCaption>,
  { nodes, edges }: { nodes: readonly LabelledNode[]; edges: readonly LabelledEdge[] },
  zoom: number,
): string[] {
  const boxes = nodes.flatMap((node) => {
    const caption = captions.get(node.id);
    return caption ? [{ id: node.id, box: boxOf(caption, node, zoom) }] : [];
  });
  return boxes.flatMap(({ id, box }, index) =>
    [
      ...nodes.filter(
        ({ position, radius, id: other }) =>
          other !== id &&
          touch({ box }, { stroke: { from: at(position), to: at(position), radius: radius * zoom } }, 0),
      ),
      ...edges.filter(({ curve, width }) => {
        const points = pointsAlong(curve, 5).map(at);
        return points.some(
          (to, piece) =>
            piece > 0 &&
            touch({ box }, { stroke: { from: points[piece - 1] ?? to, to, radius: (width * zoom) / 2 } }, 0),
        );
      }),
      ...boxes.slice(index + 1).filter((other) => touch({ box }, { box: other.box }, 0)),
    ].map((other) => `${id} over ${other.id}`),
  );

  function at({ x, y }: { x: number; y: number }) {
    return { x: x * zoom, y: y * zoom };
  }
}

describe('Captions', () => {
  test('stand below their nodes where there is room, and elsewhere where there is none', () => {
    const captions = captionsOf([named('a', 0, 0, { weight: 1 }), named('b', 0, 56)]);
    expect([captions.get('a')?.slot.tie, captions.get('b')?.slot.tie]).toEqual([
      { x: 0, y: -1 },
      { x: 0, y: 1 },
    ]);
  });

  test.each([0.3, 0.5, 0.8])(
    'of a crowded graph cover no node, no edge and no other caption, seen at %d',
    (zoom) => {
      const graph = crowd(98);
      const captions = captionsOf(graph.nodes, { ...graph, zoom });
      expect(captions.size).toBeGreaterThan(zoom < 0.5 ? 5 : 25);
      expect(covered(captions, graph, zoom)).toEqual([]);
    },
  );

  test('from near are written across edges where there is no other way, never over nodes nor each other', () => {
    const graph = crowd(98);
    const captions = captionsOf(graph.nodes, { ...graph, zoom: 1 });
    expect(captions.size).toBeGreaterThan(captionsOf(graph.nodes, { ...graph, zoom: 0.9 }).size);
    expect(captions.size).toBeGreaterThan(60);
    expect(covered(captions, { nodes: graph.nodes, edges: [] }, 1)).toEqual([]);
  });

  test('are 12 pixels high on the screen from afar, and as high as the model has them from near', () => {
    const node = named('a', 0, 0, { name: 'Hue' });
    const heights = [0.1, 0.5, 1, 2].map((zoom) => {
      const caption = captionsOf([node], { zoom }).get('a');
      const { top, bottom } = caption ? boxOf(caption, node, zoom) : { top: 0, bottom: 0 };
      return (bottom - top) / 1.2;
    });
    expect(heights.map((height) => Math.round(height * 10) / 10)).toEqual([12, 12, 13, 26]);
  });

  test('keep clear of the curve of an edge rather than of the line between its ends', () => {
    const [a, b] = [named('a', 0, 0), named('b', 300, 0)];
    const middle = named('m', 150, 40, { name: 'Hue' });
    const edges = [joined(a, b, 140)];
    const captions = captionsOf([a, b, middle], { edges });
    expect(captions.get('m')?.slot.tie).not.toEqual({ x: 0, y: 1 });
    expect(covered(captions, { nodes: [a, b, middle], edges }, 1)).toEqual([]);
  });

  test('stay where they stood while they can, though a better place is free', () => {
    const [a, b] = [named('a', 0, 0, { weight: 1 }), named('b', 0, 56)];
    const before = captionsOf([a, b]);
    expect(captionsOf([a], { before }).get('a')?.slot).toBe(before.get('a')?.slot);
    const further = captionsOf([a], { before, zoom: 1.1 });
    expect(further.get('a')?.slot.tie).toEqual({ x: 0, y: -1 });
  });

  test('are shortened where the whole has no room, between words and never inside a letter', () => {
    const walls = [-1, 1].flatMap((way) =>
      [0, 40].map((x) => named(`w${way}${x}`, x, way * 75, { name: 'W' })),
    );
    const long = named('a', 0, 0, { name: 'Committee for Solidarity with the Peoples of Asia', weight: 9 });
    const lines = captionsOf([long, ...walls]).get('a')?.lines ?? [];
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.length).toBeLessThanOrEqual(3);
  });

  test('are all written where every node is named, and none is shortened', () => {
    const { nodes, edges } = crowd(98);
    const { captions } = placeLabelsNow(problem(nodes, { edges, all: true }));
    expect(captions.size).toBe(98);
    const names = new Set(Array.from(captions.values(), ({ lines }) => lines.join(' ')));
    expect([...names].sort()).toEqual([
      'Association of Southeast Asian Nations',
      'Commission',
      'G7',
      'Ho Chi Minh',
    ]);
  });

  test('keep the side on which they stood, though they have to be shorter there', () => {
    const name = 'Association of Southeast Asian Nations';
    const [above] = captionsOf([named('a', 0, 0, { name })], {
      covers: [{ left: -200, right: 200, top: 10, bottom: 200 }],
    }).values();
    const cover = { left: -200, right: 200, top: -200, bottom: -46 };
    const before = new Map([['a', above as PlacedCaption]]);
    const [shorter] = captionsOf([named('a', 0, 0, { name })], { covers: [cover], before }).values();
    expect(shorter?.slot).toBe(above?.slot);
    expect(shorter?.lines.length).toBeLessThan(above?.lines.length ?? 0);
  });

  test('of what matters most are written first', () => {
    const places = [-1, 0, 1].flatMap((row) => [-1, 0, 1].map((column) => [column * 44, row * 44] as const));
    const crowded = places.map(([x, y]) =>
      named(`${x} ${y}`, x, y, { weight: x === 44 && y === 44 ? 9 : 0 }),
    );
    const captions = captionsOf(crowded, { zoom: 0.5 });
    expect(captions.has('44 44')).toBe(true);
    expect(captions.size).toBeLessThan(9);
  });

  test('of what is chosen are written even where they cover something', () => {
    const around = Array.from({ length: 400 }, (_, index) =>
      named(`w${index}`, ((index % 20) - 10) * 38, (Math.floor(index / 20) - 10) * 38),
    );
    const middle = (must: boolean) =>
      captionsOf([named('a', 4, 4, { must }), ...around], { zoom: 0.5 }).has('a');
    expect([middle(false), middle(true)]).toEqual([false, true]);
  });

  test('of hubs are written across as few edges as there are where these leave no gap, and over nothing else', () => {
    const spokes = (hub: boolean) => {
      const middle = named('hub', 0, 0, { hub, weight: 9 });
      const angles = [...every(6, 180, 360), ...every(18, 0, 180)];
      const ends = angles.map((angle) =>
        named(`end ${angle}`, 400 * Math.cos(angle), 400 * Math.sin(angle), { name: 'E' }),
      );
      const nodes = [middle, ...ends];
      const edges = ends.map((end) => joined(middle, end));
      return { nodes, edges, captions: captionsOf(nodes, { edges, zoom: 0.5 }) };
    };
    const every = (step: number, from: number, to: number) =>
      Array.from({ length: (to - from) / step }, (_, index) => ((from + index * step) * Math.PI) / 180);
    expect(spokes(false).captions.has('hub')).toBe(false);
    const graph = spokes(true);
    expect(graph.captions.get('hub')?.slot.tie.y).toBeGreaterThan(0);
    expect(covered(graph.captions, { nodes: graph.nodes, edges: [] }, 0.5)).toEqual([]);
    const before = graph.captions;
    const again = captionsOf(graph.nodes, { edges: graph.edges, zoom: 0.52, before });
    expect(again.get('hub')?.slot).toBe(before.get('hub')?.slot);
  });

  test('of what is highlighted may cover what recedes, and not the reverse', () => {
    const around = Array.from({ length: 400 }, (_, index) =>
      named(`w${index}`, ((index % 20) - 10) * 38, (Math.floor(index / 20) - 10) * 38, { faint: true }),
    );
    const middle = (faint: boolean) =>
      captionsOf([named('a', 4, 4, { faint, weight: 1 }), ...around]).has('a');
    expect([middle(false), middle(true)]).toEqual([true, false]);
  });

  test('do not stick out of the frame that the graph was fitted into, nor stand under what lies over it', () => {
    const node = named('a', 50, 50);
    const within = { left: 0, right: 400, top: 0, bottom: 80 };
    expect(captionsOf([node], { within }).get('a')?.slot.tie).toEqual({ x: 1, y: 0 });
    const covers = [{ left: 0, right: 400, top: 60, bottom: 200 }];
    expect(captionsOf([node], { covers }).get('a')?.slot.tie).toEqual({ x: 0, y: -1 });
  });

  test('are looked for only in sight', () => {
    const sight = { left: -100, right: 100, top: -100, bottom: 100 };
    const [a, b, c] = [named('a', 0, 0), named('b', 500, 0), named('c', 500, 300)];
    const edges = [joined(a, b), joined(b, c)];
    const { captions, verbs } = placeLabelsNow(problem([a, b, c], { edges, sight }));
    expect([...captions.keys()]).toEqual(['a']);
    expect([...verbs.keys()]).toEqual(['a b 0']);
  });
});

describe('Names of relationships', () => {
  const [a, b] = [named('a', 0, 0), named('b', 300, 0)];
  const verbsAt = (edges: LabelledEdge[], zoom: number) =>
    placeLabelsNow(problem([a, b], { edges, zoom })).verbs;

  test('are written from a zoom of 1 on, and from afar where they are pointed out', () => {
    const [plain, strong] = [joined(a, b), { ...joined(a, b, 34), strong: true }];
    expect([...verbsAt([plain, strong], 1).keys()].length).toBe(2);
    expect([...verbsAt([plain, strong], 0.6).keys()]).toEqual([strong.id]);
  });

  test('are left out where the edge is too short for them', () => {
    expect(verbsAt([{ ...joined(a, b), verb: 'worked together with and for'.repeat(3) }], 1).size).toBe(0);
  });

  test('move along the edge where another edge crosses its middle', () => {
    const crossing = joined(named('c', 150, -200), named('d', 150, 200));
    expect(verbsAt([joined(a, b)], 1).get('a b 0')?.along).toBe(0.5);
    expect(verbsAt([joined(a, b), { ...crossing, verb: '' }], 1).get('a b 0')?.along).not.toBe(0.5);
  });
});

test('the work grows with what is in sight, not with the square of the graph', () => {
  const stepsOf = (count: number) => {
    const graph = crowd(count);
    let steps = 0;
    for (const work = placeLabels(problem(graph.nodes, { ...graph, zoom: 0.5 })); !work.next().done; )
      steps++;
    return steps;
  };
  expect(stepsOf(800) / stepsOf(100)).toBeLessThan(9);
});

test('the bounds of a stroke hold its round ends', () => {
  const stroke = { from: { x: 0, y: 0 }, to: { x: 10, y: -5 }, radius: 2 };
  expect(boundsOf({ stroke })).toEqual({ left: -2, right: 12, top: -7, bottom: 2 });
});
