import { describe, expect, it } from 'vitest';
import { placesInTime } from '../../../../../../client/views/canvas/layouts/added-in-time.ts';
import { keptInTime, timeLayoutOf } from '../../../../../../client/views/canvas/layouts/time-layout.ts';
import { emptyView } from '../../../../../../client/workspace/view/change.ts';
import type { GraphEdge, GraphNode } from '../../../../../../contract/model/graph.ts';
import type { View } from '../../../../../../contract/model/view.ts';

const body = (id: string, startMin?: string): GraphNode => ({
  id,
  labels: ['Commission', 'Body'],
  name: id,
  properties: startMin ? { startMin } : {},
});
const nodes = new Map(
  [body('first', '1950-01-01'), body('second', '1970-01-01'), body('third', '1990-01-01'), body('head')].map(
    (node) => [node.id, node],
  ),
);
const edges = new Map<string, GraphEdge>();
const places = {
  first: { x: 0, y: 0 },
  second: { x: 200, y: 80 },
  third: { x: 400, y: 0 },
  head: { x: 120, y: 300 },
};
const viewOf = (positions: Record<string, { x: number; y: number }>, layout = 'along-time'): View => ({
  ...emptyView,
  layout,
  nodes: Object.entries(positions).map(([id, position]) => ({ id, position })),
});
const layout = () => {
  const read = timeLayoutOf(viewOf(places), { nodes, edges });
  if (!read) throw new Error('The positions mean no time.');
  return read;
};

describe('The layout along time, read from a View', () => {
  it('knows by the positions which time lies where, and who stands apart', () => {
    const { scale, undated, border } = layout();
    expect(scale?.xOf(Date.parse('1960-01-01'))).toBeCloseTo(100, 0);
    expect(new Date(scale?.timeAt(300) ?? 0).getUTCFullYear()).toBe(1980);
    expect([...undated]).toEqual(['head']);
    expect(border).toBe(190);
  });

  it('is none after another layout, nor where somebody dated stands elsewhere or an undated one among them', () => {
    expect(timeLayoutOf(viewOf(places, 'grid'), { nodes, edges })).toBeNull();
    expect(timeLayoutOf(viewOf({ ...places, second: { x: 260, y: 80 } }), { nodes, edges })).toBeNull();
    expect(timeLayoutOf(viewOf({ ...places, head: { x: 120, y: 40 } }), { nodes, edges })).toBeNull();
  });

  it('has whoever facts prove at their time, also by one date alone, or apart where they stood apart before', () => {
    const head = { ...body('head'), properties: { begunBy: '1973-01-31', lastedTo: '1978-08-03' } };
    const known = { nodes: new Map([...nodes, ['head', head] as const]), edges };
    const proven = { first: places.first, head: { x: 231, y: 60 } };
    const inTime = timeLayoutOf(viewOf(proven), known);
    expect(inTime?.undated).toEqual(new Set());
    expect(inTime?.scale?.xOf(Date.parse('1973-01-31'))).toBeCloseTo(231, 0);
    expect(timeLayoutOf(viewOf(places), known)?.undated).toEqual(new Set(['head']));
  });

  it('lets hands move the dated up and down, and the undated among themselves', () => {
    expect(keptInTime(layout(), 'second', { x: 320, y: -50 }).x).toBeCloseTo(200, 0);
    expect(keptInTime(layout(), 'second', { x: 320, y: -50 }).y).toBe(-50);
    expect(keptInTime(layout(), 'second', { x: 200, y: 900 }).y).toBeLessThan(190);
    expect(keptInTime(layout(), 'head', { x: 50, y: 0 })).toEqual({ x: 50, y: 238 });
  });
});

describe('What is added to a graph along time', () => {
  const footprint = { aside: 40, above: 20, below: 30 };
  const boxOf = ({ x, y }: { x: number; y: number }) => ({
    left: x - 40,
    right: x + 40,
    top: y - 20,
    bottom: y + 30,
  });
  const standing = Object.entries(places).map(([id, place]) => ({ id, box: boxOf(place) }));

  it('stands at its time, or among the undated', () => {
    const added = placesInTime(
      [
        { id: 'dated', footprint, time: Date.parse('1970-01-01'), beside: places.second },
        { id: 'undated', footprint, time: undefined, beside: places.head },
      ],
      layout(),
      standing,
    );
    expect(added.get('dated')?.x).toBeCloseTo(200, 0);
    expect(Math.abs((added.get('dated')?.y ?? 0) - places.second.y)).toBeGreaterThan(50);
    expect(added.get('undated')?.y).toBeGreaterThanOrEqual(places.head.y);
    const grown = { ...places, dated: added.get('dated') ?? places.first };
    const known = new Map([...nodes, ['dated', body('dated', '1970-01-01')] as const]);
    expect(timeLayoutOf(viewOf(grown), { nodes: known, edges })).not.toBeNull();
  });
});
