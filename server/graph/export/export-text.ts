import type { StreamedFormat } from '../../../contract/text/formats/format.ts';
import { BusyError } from '../../problems/errors.ts';
import type { OpenGraph } from '../open-graph.ts';
import { type ExportSelection, streamedGraph } from './streamed-graph.ts';

/** Letters that are sent or written together; a record alone would cost a packet. */
const chunkSize = 65_536;

/**
 * A graph in a format, in chunks, so that it need not fit into memory. Within a revision of the data it comes in the
 * same order every time. The last chunk comes only where the data is still what it was.
 * @throws NotFoundError or MissingCapabilityError before anything has come; later what a question throws, or BusyError where
 *   the data has changed meanwhile: the chunks before are no whole file
 */
export async function* exportText(
  graph: OpenGraph,
  format: StreamedFormat,
  selection: ExportSelection = {},
): AsyncGenerator<string> {
  const revision = await revisionOf(graph);
  let chunk = format.hasByteOrderMark ? '\uFEFF' : '';
  for await (const piece of format.stream(await streamedGraph(graph, selection))) {
    if (chunk.length >= chunkSize) {
      yield chunk;
      chunk = '';
    }
    chunk += piece;
  }
  if ((await revisionOf(graph)) !== revision) {
    throw new BusyError('The data changed while it was exported. Export it again.');
  }
  yield chunk;
}

async function revisionOf(graph: OpenGraph): Promise<string> {
  const [contents] = await graph.ask('database-model');
  return JSON.stringify(contents?.revisions);
}
