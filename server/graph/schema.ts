import type { Schema } from '../../contract/api/routes/service.ts';
import type { OpenGraph } from './open-graph.ts';

/** Labels and relationship types with their properties, and how many of each there are. */
export function describeSchema(graph: OpenGraph): Promise<Schema> {
  return graph.once('schema', {}, async ({ ask }) => {
    const [labels, relationshipTypes] = await Promise.all([ask('labels'), ask('relationship-types')]);
    return { labels, relationshipTypes };
  });
}
