import { describe, expect, test } from 'vitest';
import { stagesOf } from '../../../../client/entity/stages.ts';
import { idsOfTenure, traceGraph } from '../../../../client/entity/trace-graph.ts';
import { idsOf } from '../../../../client/workspace/use-graph-on-canvas.ts';
import type { GraphEdge, GraphNode } from '../../../../contract/model/graph.ts';
import type { Tenures } from '../../../../contract/model/tenure.ts';

function node(id: string, label: string): GraphNode {
  return { id, labels: ['Entity', label], name: id.toUpperCase(), properties: {} };
}

function edge(id: string, type: string, source: string, target: string): GraphEdge {
  return { id, type, source, target, properties: {} };
}

function citation(paragraph: number) {
  return { id: `s:${paragraph}`, source: { id: 's', title: 'S' }, paragraph, summary: '' };
}

const [old, middle, present] = [
  node('old', 'Commission'),
  node('middle', 'Commission'),
  node('present', 'Commission'),
];
const person = node('person', 'Person');
const headed = edge('headed', 'HEADED', 'person', 'old');
const first = edge('first', 'RENAMED_TO', 'old', 'middle');
const second = edge('second', 'RENAMED_TO', 'middle', 'present');
const apart = node('apart', 'Organization');
const split = edge('split', 'SPLIT_INTO', 'present', 'apart');
const directed = edge('directed', 'DIRECTED', 'present', 'apart');

const answer: Tenures = {
  subject: present,
  side: 'body',
  stages: [old, middle, present, apart],
  tenures: [
    {
      edge: headed,
      person,
      body: old,
      rank: 'head',
      when: '',
      held: null,
      via: [first, second],
      concurrentPosts: [],
    },
  ],
  shown: 1,
  total: 1,
  truncated: false,
  names: [],
  findings: [],
  citations: [citation(1)],
};
const between = {
  graph: { nodes: answer.stages, edges: [first, second, split, directed] },
  citations: [citation(1), citation(2)],
};

describe('the picture of a trace', () => {
  test('holds the subject, the heads and the way between, where nothing more is known', () => {
    const { graph } = traceGraph(answer);
    expect(graph.nodes).toEqual([present, person, old, middle]);
    expect(graph.edges).toEqual([headed, first, second]);
  });

  test('holds every stage and how they became each other, and no other ties among them', () => {
    const { graph, citations } = traceGraph(answer, between);
    expect(graph.nodes).toEqual([present, old, middle, apart, person]);
    expect(graph.edges).toEqual([headed, first, second, split]);
    expect(citations).toEqual([citation(1), citation(2)]);
  });

  test('has no edge without both its ends', () => {
    const lost = edge('lost', 'RENAMED_TO', 'elsewhere', 'old');
    const { graph } = traceGraph(answer, { graph: { nodes: [], edges: [lost] }, citations: [] });
    expect(graph.edges).not.toContain(lost);
  });

  test('lights up whole, or one tenure with the way from the body that was asked about', () => {
    expect(idsOf(traceGraph(answer))).toEqual([
      ...['present', 'person', 'old', 'middle'],
      ...['headed', 'first', 'second'],
    ]);
    expect(new Set(idsOfTenure(answer.tenures[0] ?? fail()))).toEqual(
      new Set(['headed', 'person', 'old', 'first', 'middle', 'second', 'present']),
    );
  });
});

test('every stage is told with what it came of and its heads, also where it has none', () => {
  expect(stagesOf(answer, [split, directed])).toEqual([
    { body: old, origins: [], tenures: answer.tenures },
    { body: middle, origins: [{ edge: first, words: 'renamed from', from: old }], tenures: [] },
    { body: present, origins: [{ edge: second, words: 'renamed from', from: middle }], tenures: [] },
    { body: apart, origins: [{ edge: split, words: 'split off from', from: present }], tenures: [] },
  ]);
});

function fail(): never {
  throw new Error('The answer of this test has no tenure.');
}
