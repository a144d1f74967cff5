import type { z } from 'zod';
import type { overview } from '../../../contract/api/routes/entities.ts';
import type { OpenGraph } from '../open-graph.ts';
import { queryInterval } from '../query-interval.ts';
import { choose } from './choose.ts';
import { chosenSubgraph } from './chosen-subgraph.ts';
import { gather } from './gather.ts';
import { totalOf } from './total-of.ts';
import { weigh } from './weigh.ts';

type Input = z.output<typeof overview.query>;
type Output = z.output<typeof overview.output>;

/** Of each label, and of each relationship type: with some hundred of them it is still soon read. */
const firstNodes = 6;
const firstRelationships = 8;
const rounds = 4;

/** A sample of a graph across its labels, which hangs together as far as the graph does. */
export async function sampleGraph(graph: OpenGraph, { at, limit }: Input): Promise<Output> {
  const days = queryInterval(at);
  const total = await totalOf(graph, { at });
  // A graph that can be shown whole is; of one without relationships there is nothing but nodes to show.
  const isWhole = total <= limit;
  const builder = await gather(graph, {
    ...{ labels: null, nodes: isWhole ? limit : firstNodes },
    ...{ types: null, relationships: firstRelationships },
    ...{ rounds, limit, days },
  });
  const withUnrelated = isWhole || builder.graph().edges.length === 0;
  if (withUnrelated && !isWhole) {
    const more = await graph.ask('overview-nodes', { labels: null, limit, ...days });
    for (const { node } of more) builder.node(node);
  }
  const pool = builder.graph();
  const chosen = choose(pool, { limit, weights: await weigh(graph, pool), withUnrelated });
  const { isCut, ...found } = await chosenSubgraph(graph, builder, chosen, days);
  const shown = chosen.length;
  return { ...found, shown, total, truncated: shown < total || isCut };
}
