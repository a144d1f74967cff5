import type { z } from 'zod';
import type { expandAlong } from '../../contract/api/routes/together.ts';
import { citationsOf } from './citations.ts';
import { createGraphBuilder } from './graph-builder.ts';
import { labelsOf } from './labels-of.ts';
import type { OpenGraph } from './open-graph.ts';
import { queryInterval } from './query-interval.ts';

type AlongInput = z.output<typeof expandAlong.body>;
type AlongOutput = z.output<typeof expandAlong.output>;

/** So many relationships of an entity are put in order at most. */
const windowSize = 2_000;
/** So many entities are gone on from at each step: an answer is to be seen. */
const maxFrontier = 200;

/**
 * What some entities lead to along a pattern of steps, with all that is passed through. It is truncated where an entity leads
 * to more than are followed.
 */
export async function findAlong(
  graph: OpenGraph,
  { ids, steps, at, limit }: AlongInput,
): Promise<AlongOutput> {
  const builder = createGraphBuilder(graph.profile);
  const days = queryInterval(at);
  const given = new Set(ids);
  let frontier = [...given];
  let truncated = false;
  for (const { type, direction, kind } of steps) {
    const rows = await graph.ask('step-along', {
      ...{ ids: frontier, type, direction, labels: labelsOf(graph.profile, kind), ...days },
      ...{ limit, window: windowSize },
    });
    const reached = new Set<string>();
    for (const { origin, found, more } of rows) {
      builder.node(origin);
      truncated ||= more;
      for (const { node, edges } of found) {
        reached.add(builder.node(node).id);
        for (const edge of edges) builder.edge(edge);
      }
    }
    truncated ||= reached.size > maxFrontier;
    frontier = [...reached].slice(0, maxFrontier);
  }
  const found = builder.graph();
  const count = found.nodes.filter(({ id }) => !given.has(id)).length;
  return {
    ...{ graph: found, shown: count, total: count, truncated },
    citations: await citationsOf(graph, found),
  };
}
