import cytoscape from 'cytoscape';
import { MultiDirectedGraph } from 'graphology';
import gexfReader from 'graphology-gexf';
import graphmlReader from 'graphology-graphml';
import { expect, test } from 'vitest';
import { cytoscapeJson } from '../../../../../contract/text/formats/cytoscape.ts';
import { gexf } from '../../../../../contract/text/formats/gexf.ts';
import { graphml } from '../../../../../contract/text/formats/graphml.ts';
import { nameInJson, nameInXml, sample } from './graph-sample.ts';

const passages = JSON.stringify(['1990 ¶3: She joined.']);

const lan = {
  ...{ label: nameInXml, kind: 'person', labels: '["Person"]', 'kind (property)': 'a property' },
  ...{ born: 1920, height: 1.5, alive: false, aliases: '["A; B","C"]', mixed: '7', citations: '["s:1"]' },
  ...{ 'time status': 'possible', sources: '1990 ¶3: A history, paragraph 3', passages },
};

const xml = { graphml: graphml.write({ graph: () => sample }), gexf: gexf.write({ graph: () => sample }) };

test('a graph is whole in GraphML', () => {
  const graph = graphmlReader.parse(MultiDirectedGraph, xml.graphml ?? '');
  expect([graph.order, graph.size]).toEqual([2, 3]);
  expect(graph.getNodeAttributes('lan')).toMatchObject({
    ...lan,
    x: 10,
    y: -20,
    color: '#27548a',
    size: 40,
  });
  expect(graph.getNodeAttributes('4:x:0')).toMatchObject({
    ...{ born: -500, mixed: 'seven', 'source (property)': 'hearsay', start: '1930-02~' },
  });
  expect(graph.mapEdges('lan', '4:x:0', (_, { start }) => start).toSorted()).toEqual(['1958-05', '1970']);
  expect(graph.edges('lan', 'lan').map((each) => graph.getEdgeAttribute(each, 'type'))).toEqual(['MET']);
});

test('a graph is whole in GEXF, drawn where and how it was', () => {
  const graph = gexfReader.parse(MultiDirectedGraph, xml.gexf ?? '');
  expect([graph.order, graph.size]).toEqual([2, 3]);
  expect(graph.getNodeAttributes('lan')).toMatchObject({
    ...lan,
    x: 10,
    y: 20,
    size: 40,
    color: 'rgb(39,84,138)',
  });
  expect(graph.getEdgeAttributes('e1')).toMatchObject({
    ...{ type: 'MEMBER_OF', label: 'member of', when: 'from May 1958', 'time status': 'certain', passages },
  });
  expect(graph.getEdgeAttribute('e2', 'weight')).toBe(3);
});

test('a graph is whole in Cytoscape, with lists as lists', () => {
  const file = JSON.parse(cytoscapeJson.write({ graph: () => sample }) ?? '');
  const cy = cytoscape({ headless: true, elements: file.elements, layout: { name: 'preset' } });
  expect([cy.nodes().length, cy.edges().length]).toEqual([2, 3]);
  expect(cy.$id('lan').position()).toEqual({ x: 10, y: -20 });
  expect(cy.$id('lan').data()).toMatchObject({
    name: nameInJson,
    aliases: ['A; B', 'C'],
    alive: false,
    born: 1920,
  });
  expect(cy.$id('edge:lan').data()).toMatchObject({
    key: 'lan',
    interaction: 'MET',
    source: 'lan',
    target: 'lan',
  });
  expect(cy.$id('e1').data()).toMatchObject({ passages: ['1990 ¶3: She joined.'], start: '1958-05' });
});
