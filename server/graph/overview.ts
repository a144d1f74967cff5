import type { z } from 'zod';
import type { overview } from '../../contract/api/routes/entities.ts';
import { isOwnModel } from '../../contract/model/profile/profile.ts';
import { citationsOf } from './citations.ts';
import { createGraphBuilder } from './graph-builder.ts';
import { grow } from './grow.ts';
import { labelsOf } from './labels-of.ts';
import type { OpenGraph } from './open-graph.ts';
import { sampleGraph } from './overview/sample-graph.ts';
import { sampleKind } from './overview/sample-kind.ts';
import { sampleType } from './overview/sample-type.ts';
import { queryInterval } from './query-interval.ts';

type OverviewInput = z.output<typeof overview.query>;
type OverviewOutput = z.output<typeof overview.output>;

/** Among so many times more candidates than are shown, those are chosen that hang together. */
const choice = 3;
const maxEdges = 5_000;

/**
 * The entities worth looking at first, and every relationship among them. Of another model it is not known what is worth
 * looking at: there it is a sample.
 */
export function findOverview(graph: OpenGraph, input: OverviewInput): Promise<OverviewOutput> {
  const { type, kind, neighbours } = input;
  return graph.once('overview', input, (shared) => {
    if (type !== undefined) return sampleType(shared, { ...input, type });
    if (isOwnModel(graph.profile) && !neighbours) return chooseOverview(shared, input);
    return kind === undefined ? sampleGraph(shared, input) : sampleKind(shared, { ...input, kind });
  });
}

async function chooseOverview(graph: OpenGraph, { at, kind, limit }: OverviewInput): Promise<OverviewOutput> {
  const days = queryInterval(at);
  const labels = labelsOf(graph.profile, kind);
  const [candidates, [count]] = await Promise.all([
    graph.ask('overview-candidates', { labels, limit: limit * choice, ...days }),
    graph.ask('overview-total', { labels, ...days }),
  ]);
  const builder = createGraphBuilder(graph.profile);
  const weighed = candidates.map(({ node, weight }) => ({ id: builder.node(node).id, weight }));
  const among = await graph.ask('relationships-among', {
    ids: weighed.map(({ id }) => id),
    limit: maxEdges + 1,
    ...days,
  });
  for (const { edge } of among.slice(0, maxEdges)) builder.edge(edge);
  const { nodes, edges } = builder.graph();
  const taken = new Set(grow(weighed, edges, limit));
  const shown = {
    nodes: nodes.filter(({ id }) => taken.has(id)),
    edges: edges.filter(({ source, target }) => taken.has(source) && taken.has(target)),
  };
  const total = count?.total ?? 0;
  return {
    graph: shown,
    shown: shown.nodes.length,
    total,
    truncated: shown.nodes.length < total || among.length > maxEdges,
    citations: await citationsOf(graph, shown),
  };
}
