import { textFormat } from './format.ts';
import { type GraphRecord, recordsOf, type StreamedGraph } from './streamed-graph.ts';

export const json = textFormat({
  id: 'json',
  name: 'JSON',
  purpose: 'For programs',
  mediaType: 'application/json',
  ending: 'json',
  from: 'data',
  write: (data) => `${JSON.stringify(data, undefined, 2)}\n`,
  stream: streamJson,
});

const lists = ['nodes', 'edges', 'citations'] as const;

/** One object with a list of each kind of record, an entry per line. The first piece waits for the first record. */
async function* streamJson(graph: StreamedGraph): AsyncGenerator<string> {
  let before = `{"${lists[0]}":[\n`;
  let list = 0;
  for await (const record of recordsOf(graph)) {
    const [position, value] = entryOf(record);
    for (; list < position; list++) before = closed(before, list + 1);
    yield before + JSON.stringify(value);
    before = ',\n';
  }
  for (; list < lists.length - 1; list++) before = closed(before, list + 1);
  yield before === ',\n' ? ']}\n' : `${before.trimEnd()}]}\n`;
}

function entryOf(record: GraphRecord): [position: number, value: object] {
  if ('node' in record) return [0, record.node];
  return 'edge' in record ? [1, record.edge] : [2, record.citation];
}

/** Ends a list, and opens the next. */
function closed(before: string, next: number): string {
  return `${before === ',\n' ? '' : before.trimEnd()}],\n"${lists[next]}":[\n`;
}
