import { type CitedGraph, textFormat } from './format.ts';
import { type GraphRecord, recordsOf } from './streamed-graph.ts';

/**
 * One record per line; the last says how many of each there were, so that a file that was cut is known by its lack:
 * `{"end":{"nodes":2,"edges":1,"citations":1}}`.
 */
export const jsonLines = textFormat({
  id: 'jsonl',
  name: 'JSON Lines',
  purpose: 'One record per line',
  mediaType: 'application/jsonl',
  ending: 'jsonl',
  from: 'graph',
  write: (graph) => [...recordsIn(graph), endOf(graph)].map(lineOf).join(''),
  async *stream(graph) {
    const counts = { nodes: 0, edges: 0, citations: 0 };
    for await (const record of recordsOf(graph)) {
      counts['node' in record ? 'nodes' : 'edge' in record ? 'edges' : 'citations'] += 1;
      yield lineOf(record);
    }
    yield lineOf({ end: counts });
  },
});

function recordsIn({ nodes, edges, citations }: CitedGraph): GraphRecord[] {
  return [
    ...nodes.map((node) => ({ node })),
    ...edges.map((edge) => ({ edge })),
    ...citations.map((citation) => ({ citation })),
  ];
}

function endOf({ nodes, edges, citations }: CitedGraph) {
  return { end: { nodes: nodes.length, edges: edges.length, citations: citations.length } };
}

function lineOf(record: object): string {
  return `${JSON.stringify(record)}\n`;
}
