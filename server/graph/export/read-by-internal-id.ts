import type { OpenGraph } from '../open-graph.ts';
import { presentNode } from '../present.ts';
import type { queryInterval } from '../query-interval.ts';
import { edgeOf, type GraphReading, partSize } from './graph-reading.ts';

/**
 * Reads a graph of another model in the order of the ids that the database itself gives, part by part: no index keeps
 * any other order, and sorting would take memory for all of it.
 * @param interval only what existed or held then, or may have
 */
export function readByInternalId(graph: OpenGraph, interval: ReturnType<typeof queryInterval>): GraphReading {
  const { profile } = graph;
  const highest = async () => (await graph.ask('highest-ids'))[0];
  return {
    async *nodes() {
      for (const range of rangesUpTo((await highest())?.node))
        for await (const { node } of graph.stream('export-nodes', { ...range, ...interval }))
          yield presentNode(profile, node);
    },
    async *edges() {
      for (const range of rangesUpTo((await highest())?.relationship))
        for await (const row of graph.stream('export-relationships', { ...range, ...interval }))
          yield edgeOf(profile, row);
    },
  };
}

/** Ranges of ids, the highest included. */
function* rangesUpTo(highest: number | null | undefined): Generator<{ first: number; last: number }> {
  for (let first = 0; first <= (highest ?? -1); first += partSize)
    yield { first, last: first + partSize - 1 };
}
