import type { Attributes } from './attributes.ts';
import { type Column, columnsOf, valueText } from './columns.ts';
import { type CitedGraph, type NodeDrawing, textFormat } from './format.ts';
import { channelsOf, graphRows } from './graph-rows.ts';
import { element, xmlDeclaration } from './xml.ts';

export const gexf = textFormat({
  id: 'gexf',
  name: 'GEXF',
  purpose: 'For Gephi',
  mediaType: 'application/gexf+xml',
  ending: 'gexf',
  from: 'graph',
  write: gexfOf,
});

const names = { xmlns: 'http://gexf.net/1.3', 'xmlns:viz': 'http://gexf.net/1.3/viz', version: '1.3' };

/** Version 1.3, in which relationships between the same entities stay apart by their kinds. */
function gexfOf(graph: CitedGraph): string {
  const { nodes, edges } = graphRows(graph);
  const [ofNodes, ofEdges] = [nodes, edges].map((rows) =>
    columnsOf(
      rows.map(({ attributes }) => attributes),
      '',
    ),
  ) as [Column[], Column[]];
  const content = [
    ...[columnElements(ofNodes, 'node'), columnElements(ofEdges, 'edge')],
    element(
      'nodes',
      {},
      nodes.map(({ node: { id, name }, attributes, drawing }) =>
        element('node', { id, label: name }, [
          ...valuesOf(attributes, ofNodes),
          ...(drawing ? drawnAs(drawing) : []),
        ]),
      ),
    ),
    element(
      'edges',
      {},
      edges.map(({ edge: { id, source, target, type }, attributes }) =>
        element(
          'edge',
          { id, source, target, kind: type, label: labelOf(attributes) },
          valuesOf(attributes, ofEdges),
        ),
      ),
    ),
  ];
  const root = element('gexf', names, [
    '\n',
    element('graph', { defaultedgetype: 'directed', mode: 'static' }, content.map(onLine)),
  ]);
  return `${xmlDeclaration}${root}\n`;
}

function labelOf(attributes: Attributes): string {
  return String(attributes.get('label') ?? '');
}

function columnElements(columns: readonly Column[], of: 'node' | 'edge'): string {
  const each = columns.map(({ id, name, type }) => element('attribute', { id, title: name, type }));
  return element('attributes', { class: of, mode: 'static' }, each.map(onLine));
}

function valuesOf(attributes: Attributes, columns: readonly Column[]): string[] {
  const values = columns.flatMap(({ id, name }) => {
    const value = attributes.get(name);
    return value === undefined ? [] : [element('attvalue', { for: id, value: valueText(value) })];
  });
  return values.length === 0 ? [] : [element('attvalues', {}, values)];
}

/** Upwards is more in GEXF, downwards on our canvas. Its shapes are other ones than ours. */
function drawnAs({ position, colour, size }: NodeDrawing): string[] {
  return [
    element('viz:color', channelsOf(colour)),
    ...(position ? [element('viz:position', { x: position.x, y: -position.y, z: 0 })] : []),
    element('viz:size', { value: size }),
  ];
}

function onLine(xml: string): string {
  return `\n${xml}`;
}
