import type { PropertyValue } from '../../model/graph.ts';
import type { Attributes } from './attributes.ts';
import { type CitedGraph, textFormat } from './format.ts';
import { graphRows } from './graph-rows.ts';

/** As Cytoscape desktop and Cytoscape.js read it (`cytoscape({ elements })`), and networkx by `cytoscape_graph`. */
export const cytoscapeJson = textFormat({
  id: 'cyjs',
  name: 'Cytoscape JSON',
  purpose: 'For Cytoscape and Cytoscape.js',
  mediaType: 'application/vnd.cytoscape+json',
  ending: 'cyjs',
  from: 'graph',
  write: (graph) => `${JSON.stringify(cytoscapeOf(graph), undefined, 1)}\n`,
});

function cytoscapeOf(graph: CitedGraph) {
  const { nodes, edges } = graphRows(graph);
  const ids = new Set(nodes.map(({ node }) => node.id));
  return {
    ...{ format_version: '1.0', data: {}, directed: true, multigraph: true },
    elements: {
      // networkx knows nodes by `value` and keeps parallel edges apart by `key`.
      nodes: nodes.map(({ node: { id, name }, attributes, drawing }) => ({
        data: {
          ...dataOf(attributes),
          ...{ id, value: id, name },
          ...(drawing && { color: drawing.colour, size: drawing.size, shape: drawing.shape }),
        },
        ...(drawing?.position && { position: drawing.position }),
      })),
      edges: edges.map(({ edge: { id, source, target, type }, attributes }) => ({
        // Nodes and edges share one space of ids there.
        data: {
          ...dataOf(attributes),
          ...{ id: ids.has(id) ? `edge:${id}` : id, key: id, source, target, interaction: type },
        },
      })),
    },
  };
}

/** Cytoscape’s tables hold plain values and lists of one type; whatever else is written as JSON. */
function dataOf(attributes: Attributes): Record<string, PropertyValue> {
  return Object.fromEntries(
    [...attributes].map(([name, value]) => [name, isPlain(value) ? value : JSON.stringify(value)]),
  );
}

function isPlain(value: PropertyValue): boolean {
  if (!Array.isArray(value)) return typeof value !== 'object';
  const types = new Set(value.map((each) => (each === null ? 'null' : typeof each)));
  return types.size === 1 && !types.has('object') && !types.has('null');
}
