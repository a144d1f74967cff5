import type { z } from 'zod';
import type { overview } from '../../../contract/api/routes/entities.ts';
import type { GraphNode } from '../../../contract/model/graph.ts';
import type { OpenGraph } from '../open-graph.ts';
import { queryInterval } from '../query-interval.ts';
import { aroundKind } from './around-kind.ts';
import { choose } from './choose.ts';
import { chosenSubgraph } from './chosen-subgraph.ts';
import { gather } from './gather.ts';
import { totalOf } from './total-of.ts';
import { weigh } from './weigh.ts';

type Input = z.output<typeof overview.query> & { kind: string };
type Output = z.output<typeof overview.output>;

/** How much sooner it is the turn of the kind than of its neighbours. */
const favour = 4;
/** So many neighbours come with each, and of many with two of them one. */
const mostWithFew = 2;
const rounds = 2;

/**
 * Some entities of a kind, which hang together as far as they do.
 * @param input with `neighbours`, by what they have in common
 */
export async function sampleKind(graph: OpenGraph, input: Input): Promise<Output> {
  const { kind, neighbours, limit } = input;
  const days = queryInterval(input.at);
  const isOfKind = ({ labels }: GraphNode) => labels.includes(kind);
  const builder = await gather(graph, {
    ...{ labels: [kind], nodes: limit, types: [], relationships: 0 },
    ...{ rounds, limit, days },
  });
  const pool = aroundKind(builder.graph(), kind, neighbours);
  const weights = new Map(await weigh(graph, pool));
  const ofKind = new Set(pool.nodes.filter(isOfKind).map(({ id }) => id));
  for (const id of ofKind) {
    const { importance = 1, weight = 0 } = weights.get(id) ?? {};
    weights.set(id, { importance: favour * importance, weight });
  }
  const hasRoom = (id: string, taken: ReadonlySet<string>) => {
    const others = [...taken].filter((each) => !ofKind.has(each)).length;
    return ofKind.has(id) || others < mostWithFew || 3 * others < taken.size;
  };
  const chosen = choose(pool, { limit, weights, withUnrelated: true, hasRoom });
  const { isCut, ...found } = await chosenSubgraph(graph, builder, chosen, days);
  const total = await totalOf(graph, input);
  const shown = found.graph.nodes.filter(isOfKind).length;
  return { ...found, shown, total, truncated: shown < total || isCut };
}
