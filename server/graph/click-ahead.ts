import type { RouteOutput } from '../../contract/api/route.ts';
import { entity, expansion, type overview } from '../../contract/api/routes/entities.ts';
import { describeEntity } from './entity.ts';
import { findNeighbours } from './neighbours.ts';
import type { OpenGraph } from './open-graph.ts';
import { describeSchema } from './schema.ts';
import { askIndexes } from './search/candidates.ts';

/** What a page asks for when a node is expanded. */
const askAbove = 100;

/**
 * Puts the questions of the first clicks once: written out for a graph of many labels and types they are long, and the
 * database takes seconds to plan each. One after the other, so that whoever asks something hardly waits.
 * @param shown what the page opens with
 */
export async function clickAhead(graph: OpenGraph, shown: RouteOutput<typeof overview>): Promise<void> {
  const [node] = shown.graph.nodes;
  if (!node) return;
  const { id } = node;
  await findNeighbours(graph, { id, ...expansion.body.parse({ exclude: [], askAbove }) });
  await describeEntity(graph, { id, ...entity.query.parse({}) });
  await askIndexes(graph, { text: id });
  await describeSchema(graph);
}
