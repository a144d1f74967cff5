import type { GraphRecord } from '../../contract/text/formats/format.ts';
import type { OpenGraph } from './open.ts';
import { presentCitation, presentEdge, presentNode } from './present.ts';

/** The whole graph record by record, so that it need not fit into memory: nodes, then edges, then citations. */
export async function* exportRecords(graph: OpenGraph): AsyncGenerator<GraphRecord> {
  const { profile } = graph;
  for await (const { node } of graph.stream('export-nodes')) yield { node: presentNode(profile, node) };
  for await (const { source, edge, target } of graph.stream('export-relationships'))
    yield { edge: presentEdge(profile, edge, source, target) };
  if (!graph.can('sources')) return;
  for await (const row of graph.stream('export-citations')) yield { citation: presentCitation(row) };
}
