import { createGraphBuilder, type GraphBuilder } from '../graph-builder.ts';
import type { OpenGraph } from '../open-graph.ts';
import type { QueryInterval } from '../query-interval.ts';
import { frontierOf } from './frontier.ts';

interface Sampled {
  /** From the first nodes of which labels it starts, and so many of each; null: of each label. */
  labels: readonly string[] | null;
  nodes: number;
  /** From the first relationships of which types, and so many of each; null: of each type. */
  types: readonly string[] | null;
  relationships: number;
  /** How often the neighbours of what was found are looked for, at most. */
  rounds: number;
  /** As many nodes as will be chosen. */
  limit: number;
  days: QueryInterval;
}

/** Of what is filtered by a date, so many times more is read. */
const readForDate = 10;
const fanOut = 4;

/**
 * Gathers from which nodes a sample is chosen: the first of each label and the ends of the first relationships of each type,
 * then some of their neighbours, round by round. However large the graph is, some thousand of its parts are read.
 */
export async function gather(graph: OpenGraph, sampled: Sampled): Promise<GraphBuilder> {
  const { labels, nodes, types, relationships, rounds, limit, days } = sampled;
  const more = days.from === null && days.to === null ? 1 : readForDate;
  const [first, related] = await Promise.all([
    graph.ask('overview-nodes', { labels, limit: nodes * more, ...days }),
    graph.ask('overview-relationships', { types, limit: relationships * more, ...days }),
  ]);
  const builder = createGraphBuilder(graph.profile);
  for (const { source, edge, target } of related) {
    builder.node(source);
    builder.node(target);
    builder.edge(edge);
  }
  for (const { node } of first) builder.node(node);
  const asked = new Set<string>();
  for (let round = 0; round < rounds; round += 1) {
    const ids = frontierOf(builder.graph(), asked, limit);
    if (ids.length === 0) break;
    for (const id of ids) asked.add(id);
    const found = await graph.ask('overview-neighbours', { ids, limit: fanOut, ...days });
    for (const { other } of found) builder.node(other);
    for (const { edge } of found) builder.edge(edge);
  }
  return builder;
}
