import type { Path, Paths } from '../../../../../contract/api/routes/paths.ts';
import type { GraphEdge, GraphNode } from '../../../../../contract/model/graph.ts';
import type { Segment } from '../../../../../contract/model/segment.ts';

function node(id: string, name: string, label: string): GraphNode {
  return { id, labels: ['Entity', label], name, properties: {} };
}

function edge(id: string, type: string, source: string, target: string, paragraph: number): GraphEdge {
  return { id, type, source, target, properties: { start: '1958-05', citations: [`s:${paragraph}`] } };
}

function entity({ id, name }: GraphNode): Segment {
  return { type: 'entity', id, text: name };
}

function citation(paragraph: number) {
  return { id: `s:${paragraph}`, source: { id: 's', title: 'A history' }, paragraph, summary: '' };
}

export const lan = node('lan', 'Trần Lan', 'Person');
export const party = node('party', 'Labour Party', 'Party');
export const board = node('board', 'Labour Party Board', 'Commission');
const headed = edge('headed', 'HEADED', 'lan', 'board', 3);
const founded = edge('founded', 'FOUNDED', 'party', 'board', 7);
const joined = edge('joined', 'MEMBER_OF', 'lan', 'party', 7);

export const short: Path = {
  nodes: ['lan', 'party'],
  edges: ['joined'],
  held: null,
  sentence: 'Trần Lan was a member of the Labour Party (May 1958) [1].',
  segments: [
    entity(lan),
    ' was a member of the ',
    entity(party),
    ' (',
    { type: 'date', date: '1958-05', text: 'May 1958' },
    ')',
    { type: 'citation', id: 's:7' },
    '.',
  ],
  citations: ['s:7'],
};
export const long: Path = {
  nodes: ['lan', 'board', 'party'],
  edges: ['headed', 'founded'],
  held: null,
  sentence: 'Trần Lan headed the Labour Party Board [1], which was founded by the Labour Party [2].',
  segments: [
    entity(lan),
    ' headed the ',
    entity(board),
    { type: 'citation', id: 's:3' },
    ', which was founded by the ',
    entity(party),
    { type: 'citation', id: 's:7' },
    '.',
  ],
  citations: ['s:3', 's:7'],
};

export const answer: Paths = {
  paths: [short, long],
  avoided: [{ id: 'laos', name: 'Laos' }],
  graph: { nodes: [lan, party, board], edges: [joined, headed, founded] },
  citations: [citation(3), citation(7)],
  shown: 2,
  total: 2,
  truncated: false,
};
