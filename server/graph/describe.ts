import type { z } from 'zod';
import type { ready } from '../../contract/api/routes/service.ts';
import { capabilities } from '../../contract/model/profile/profile.ts';
import type { OpenGraph } from './open-graph.ts';

/** Which database answers and what it holds. */
export async function describeGraph(
  graph: OpenGraph,
): Promise<Omit<z.output<typeof ready.output>, 'mayEdit' | 'mayRunCypher'>> {
  const [[version], [counts], datasets] = await Promise.all([
    // Asked each time, so that a database that is gone is not called ready.
    graph.ask('database-version'),
    graph.ask('graph-counts'),
    graph.can('datasets') ? graph.ask('datasets') : [],
  ]);
  return {
    status: 'ready',
    connection: graph.connection,
    database: {
      version: version?.version ?? 'unknown',
      edition: version?.edition ?? 'unknown',
      description: graph.description,
    },
    profile: graph.origin,
    capabilities: capabilities.filter(graph.can),
    notice: graph.notice,
    counts: counts ?? { nodes: 0, relationships: 0 },
    datasets,
  };
}
