import type { z } from 'zod';
import type { overview } from '../../../contract/api/routes/entities.ts';
import type { OpenGraph } from '../open-graph.ts';
import { queryInterval } from '../query-interval.ts';
import { choose } from './choose.ts';
import { chosenSubgraph } from './chosen-subgraph.ts';
import { gather } from './gather.ts';
import { weigh } from './weigh.ts';

type Input = z.output<typeof overview.query> & { type: string };
type Output = z.output<typeof overview.output>;

/** Among so many times more relationships than nodes are shown those are chosen that hang together. */
const choice = 4;

/** Some relationships of a type with their ends, and whatever else relates these. */
export async function sampleType(graph: OpenGraph, { type, at, limit }: Input): Promise<Output> {
  const days = queryInterval(at);
  const builder = await gather(graph, {
    ...{ labels: [], nodes: 0, types: [type], relationships: limit * choice },
    ...{ rounds: 0, limit, days },
  });
  const pool = builder.graph();
  const weights = await weigh(graph, pool);
  const chosen = choose(pool, { limit, weights, withUnrelated: true });
  const { isCut, ...found } = await chosenSubgraph(graph, builder, chosen, days);
  const [counts] = await graph.ask('name-counts');
  const total = counts?.types.find(({ name }) => name === type)?.count ?? 0;
  const shown = found.graph.edges.filter((edge) => edge.type === type).length;
  return { ...found, shown, total: Math.max(total, shown), truncated: shown < total || isCut };
}
