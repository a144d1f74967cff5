import type { Schema } from '../../contract/api/routes/service.ts';
import type { OpenGraph } from './open.ts';

/** Labels and relationship types with their properties, and how many of each there are. */
export async function describeSchema(graph: OpenGraph): Promise<Schema> {
  const [labels, relationshipTypes] = await Promise.all([
    graph.ask('labels'),
    graph.ask('relationship-types'),
  ]);
  return { labels, relationshipTypes };
}
