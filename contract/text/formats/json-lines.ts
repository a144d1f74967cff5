import { type CitedGraph, type GraphRecord, textFormat } from './format.ts';

export const jsonLines = textFormat({
  id: 'jsonl',
  name: 'JSON Lines',
  purpose: 'One record per line',
  mediaType: 'application/jsonl',
  ending: 'jsonl',
  from: 'graph',
  write: (graph) => recordsOf(graph).map(lineOf).join(''),
  async *stream(records) {
    for await (const record of records) yield lineOf(record);
  },
});

function recordsOf({ nodes, edges, citations }: CitedGraph): GraphRecord[] {
  return [
    ...nodes.map((node) => ({ node })),
    ...edges.map((edge) => ({ edge })),
    ...citations.map((citation) => ({ citation })),
  ];
}

function lineOf(record: GraphRecord): string {
  return `${JSON.stringify(record)}\n`;
}
