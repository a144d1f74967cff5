import { expect, test } from 'vitest';
import { revealing } from '../../../../../client/entity/filters/reveal.ts';
import { shownGraph } from '../../../../../client/entity/shown-graph.ts';
import type { Filter } from '../../../../../contract/model/filter.ts';
import type { GraphNode } from '../../../../../contract/model/graph.ts';

const node = (id: string, label: string): GraphNode => ({
  ...{ id, labels: [label], name: id, properties: {} },
});
const nodes = new Map(['An', 'Binh', 'Chi'].map((id) => [id, node(id, id === 'Chi' ? 'Event' : 'Person')]));
const graph = { nodes, edges: new Map() };
const labelOf = ({ labels }: GraphNode) => labels[0] ?? '';
const named = (text: string): Filter => ({
  ...{ of: 'nodes', group: 'Person', on: { computed: 'name' }, condition: { text } },
});

test('only what hides the wanted nodes is lifted', () => {
  const hiding = {
    hiddenKinds: ['Event', 'Person'],
    hiddenTypes: ['MET'],
    filters: [named('a'), named('n')],
  };
  const next = revealing(graph, hiding, labelOf, ['Binh']);
  expect(next).toEqual({
    hiddenKinds: ['Event'],
    hiddenTypes: ['MET'],
    filters: [{ ...named('a'), off: true }, named('n')],
  });
  expect([...shownGraph(graph, next, labelOf).nodes.keys()]).toEqual(['An', 'Binh']);
});
