import type { Attributes } from './attributes.ts';
import { type Column, columnsOf, valueText } from './columns.ts';
import { type CitedGraph, textFormat } from './format.ts';
import { channelsOf, graphRows, type NodeRow } from './graph-rows.ts';
import { element, xmlDeclaration, xmlText } from './xml.ts';

export const graphml = textFormat({
  id: 'graphml',
  name: 'GraphML',
  purpose: 'For networkx, yEd, igraph',
  mediaType: 'application/graphml+xml',
  ending: 'graphml',
  from: 'graph',
  write: graphmlOf,
});

/** Where and how a node is drawn stands among its attributes, under the names by which Gephi knows them. */
function graphmlOf(graph: CitedGraph): string {
  const rows = graphRows(graph);
  const nodes = rows.nodes.map((row) => ({ id: row.node.id, attributes: withDrawing(row) }));
  const [ofNodes, ofEdges] = [
    columnsOf(
      nodes.map(({ attributes }) => attributes),
      'n',
    ),
    columnsOf(
      rows.edges.map(({ attributes }) => attributes),
      'e',
    ),
  ];
  const body = [
    ...nodes.map(({ id, attributes }) => element('node', { id }, dataOf(attributes, ofNodes))),
    ...rows.edges.map(({ edge: { id, source, target }, attributes }) =>
      element('edge', { id, source, target }, dataOf(attributes, ofEdges)),
    ),
  ];
  const children = [
    ...ofNodes.map((column) => keyOf(column, 'node')),
    ...ofEdges.map((column) => keyOf(column, 'edge')),
    element('graph', { edgedefault: 'directed' }, body.map(onLine)),
  ];
  const root = element('graphml', { xmlns: 'http://graphml.graphdrawing.org/xmlns' }, children.map(onLine));
  return `${xmlDeclaration}${root}\n`;
}

function keyOf({ id, name, type }: Column, of: 'node' | 'edge'): string {
  return element('key', { id, for: of, 'attr.name': name, 'attr.type': type });
}

function dataOf(attributes: Attributes, columns: readonly Column[]): string[] {
  return columns.flatMap(({ id, name }) => {
    const value = attributes.get(name);
    return value === undefined ? [] : [element('data', { key: id }, [xmlText(valueText(value))])];
  });
}

function withDrawing({ attributes, drawing }: NodeRow): Attributes {
  if (!drawing) return attributes;
  const { position, colour, size, shape } = drawing;
  return new Map([...attributes, ...Object.entries({ ...position, ...channelsOf(colour), size, shape })]);
}

function onLine(xml: string): string {
  return `\n${xml}`;
}
