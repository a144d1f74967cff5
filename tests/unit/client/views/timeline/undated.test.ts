import { expect, it } from 'vitest';
import { factsOf } from '../../../../../client/facts/facts.ts';
import { lanesOf, titleOf } from '../../../../../client/views/timeline/lanes.ts';
import { placeLane } from '../../../../../client/views/timeline/placed-lane.ts';
import type { GraphEdge, GraphNode } from '../../../../../contract/model/graph.ts';

const node = (id: string, label: string): GraphNode => ({ id, labels: [label], name: id, properties: {} });
const edge = (id: string, type: string, source: string, target: string, start?: string): GraphEdge => ({
  ...{ id, type, source, target },
  properties: start ? { start, startMin: `${start}-01-01`, startMax: `${start}-12-31` } : {},
});
const facts = factsOf({
  nodes: [node('Thanh', 'Person'), node('Binh', 'Person'), node('Commission', 'Commission')],
  edges: [
    edge('about', 'MET', 'Thanh', 'Binh'),
    edge('deputy', 'DEPUTY_HEADED', 'Binh', 'Commission'),
    edge('dated', 'HEADED', 'Thanh', 'Commission', '1950'),
    edge('undated', 'HEADED', 'Thanh', 'Commission'),
  ],
});
const measure = (text: string) => text.length * 10;

it('What no source dates stands in the last lane, side by side, first who was in charge', () => {
  const lanes = lanesOf(facts, [], { grouping: 'body', withUndated: true });
  expect(lanes.map(titleOf)).toEqual(['Commission', 'Undated']);
  const last = lanes.at(-1);
  if (!last) throw new Error('There are no lanes.');
  const { items } = placeLane(last, { place: (time) => time, limit: 500, width: 500, measure });
  expect(items.map(({ id }) => id)).toEqual(['deputy', 'undated', 'about']);
  for (const { form, from, to } of items) {
    expect(form).toBe('chip');
    expect(from).toBeGreaterThanOrEqual(0);
    expect(to).toBeLessThanOrEqual(500);
  }
});

it('Without that lane it is left out', () => {
  expect(lanesOf(facts, [], { grouping: 'body' }).map(titleOf)).toEqual(['Commission']);
});
