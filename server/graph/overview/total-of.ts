import { labelsOf } from '../labels-of.ts';
import type { OpenGraph } from '../open-graph.ts';
import { queryInterval } from '../query-interval.ts';

interface Counted {
  at?: string | undefined;
  kind?: string | undefined;
}

/** How many entities there are of which a sample shows some: as the store has counted them, unless a date is asked about. */
export async function totalOf(graph: OpenGraph, { at, kind }: Counted): Promise<number> {
  if (at !== undefined) {
    const [count] = await graph.ask('overview-total', {
      labels: labelsOf(graph.profile, kind),
      ...queryInterval(at),
    });
    return count?.total ?? 0;
  }
  if (kind === undefined) return (await graph.ask('graph-counts'))[0]?.nodes ?? 0;
  const [counts] = await graph.ask('name-counts');
  return counts?.labels.find(({ name }) => name === kind)?.count ?? 0;
}
