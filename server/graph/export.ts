import type { GraphRecord, StreamedFormat } from '../../contract/text/formats/format.ts';
import { BusyError } from '../problems/errors.ts';
import type { OpenGraph } from './open.ts';
import { presentCitation, presentEdge, presentNode } from './present.ts';

/** Entities that are read by one statement, or whose relationships are. */
const partSize = 2_000;

/** Letters that are sent or written together; a record alone would cost a packet. */
const chunkSize = 65_536;

/**
 * The whole graph in a format, in chunks.
 * @throws what a question throws, or BusyError where the data changes meanwhile; the chunks before are no whole file
 */
export async function* exportText(graph: OpenGraph, format: StreamedFormat): AsyncGenerator<string> {
  let chunk = '';
  for await (const piece of format.stream(exportRecords(graph))) {
    chunk += piece;
    if (chunk.length < chunkSize) continue;
    yield chunk;
    chunk = '';
  }
  if (chunk !== '') yield chunk;
}

/**
 * The whole graph record by record, so that it need not fit into memory: nodes, then edges, then citations. Within a
 * revision of the data they come in the same order every time.
 * @throws BusyError at the end, where the data has changed meanwhile, so that the records are of no one revision
 */
async function* exportRecords(graph: OpenGraph): AsyncGenerator<GraphRecord> {
  const revision = await revisionOf(graph);
  yield* graph.origin === 'built-in' ? inOrder(graph) : asStored(graph);
  if (graph.can('sources')) {
    for await (const row of graph.stream('export-citations')) yield { citation: presentCitation(row) };
  }
  if ((await revisionOf(graph)) !== revision) {
    throw new BusyError('The data changed while it was exported. Export it again.');
  }
}

async function revisionOf(graph: OpenGraph): Promise<string> {
  const [contents] = await graph.ask('database-model');
  return JSON.stringify(contents?.revisions);
}

/**
 * Our own model in the order of ids, part by part, so that a slow caller keeps no long transaction open. The ends of the
 * parts are kept for the relationships, which are read along the same way.
 */
async function* inOrder(graph: OpenGraph): AsyncGenerator<GraphRecord> {
  const { profile } = graph;
  const ends: string[] = [];
  for (let [after, count] = ['', partSize]; count === partSize; ends.push(after)) {
    count = 0;
    for await (const { id, node } of graph.stream('export-nodes-in-order', { after, limit: partSize })) {
      yield { node: presentNode(profile, node) };
      after = id;
      count += 1;
    }
  }
  for (const [index, upTo] of ends.entries()) {
    const range = { after: ends[index - 1] ?? '', upTo };
    for await (const { source, edge, target } of graph.stream('export-relationships-in-order', range))
      yield { edge: presentEdge(profile, edge, source, target) };
  }
}

/** Another model in the order of the store, which no index keeps by ids: sorting would take memory for all of it. */
async function* asStored(graph: OpenGraph): AsyncGenerator<GraphRecord> {
  const { profile } = graph;
  for await (const { node } of graph.stream('export-nodes')) yield { node: presentNode(profile, node) };
  for await (const { source, edge, target } of graph.stream('export-relationships'))
    yield { edge: presentEdge(profile, edge, source, target) };
}
