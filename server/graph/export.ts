import type { OpenGraph } from './open.ts';
import { presentCitation, presentEdge, presentNode } from './present.ts';

/**
 * The whole graph as the text of a JSON document, piece by piece, so that it need not fit into memory. The first
 * piece waits for the first node: a database that does not answer is known before anything was sent.
 */
export async function* exportJson(graph: OpenGraph): AsyncGenerator<string> {
  const { model } = graph;
  yield* list('{"nodes":[', graph.stream('export-nodes'), ({ node }) => presentNode(model, node));
  yield* list(',\n"edges":[', graph.stream('export-relationships'), ({ source, edge, target }) =>
    presentEdge(model, edge, source, target),
  );
  yield* list(',\n"citations":[', graph.stream('export-citations'), presentCitation);
  yield '}\n';
}

/** A JSON list with an entry per line, after the text that opens it. */
async function* list<Row>(
  opening: string,
  rows: AsyncIterable<Row>,
  present: (row: Row) => unknown,
): AsyncGenerator<string> {
  let before = `${opening}\n`;
  for await (const row of rows) {
    yield before + JSON.stringify(present(row));
    before = ',\n';
  }
  yield before === ',\n' ? ']' : `${opening}]`;
}
