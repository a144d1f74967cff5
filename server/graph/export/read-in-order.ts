import type { OpenGraph } from '../open-graph.ts';
import { presentNode } from '../present.ts';
import type { queryInterval } from '../query-interval.ts';
import { edgeOf, type GraphReading, partSize } from './graph-reading.ts';

/**
 * Reads our own model in the order of ids, which an index keeps, part by part.
 * @param dataset id of the data set that is read, with the ends of its relationships; everything where it is null
 * @param interval only what existed or held then, or may have
 */
export function readInOrder(
  graph: OpenGraph,
  dataset: string | null,
  interval: ReturnType<typeof queryInterval>,
): GraphReading {
  const { profile } = graph;
  const filter = { dataset, ...interval, limit: partSize };
  return {
    async *nodes() {
      for (let [after, count] = ['', partSize]; count === partSize; ) {
        count = 0;
        for await (const { id, node } of graph.stream('export-nodes-in-order', { ...filter, after })) {
          yield presentNode(profile, node);
          after = id;
          count += 1;
        }
      }
    },
    async *edges() {
      for (let [after, count] = ['', partSize]; count === partSize; ) {
        count = 0;
        const rows = graph.stream('export-relationships-in-order', { ...filter, after });
        for await (const { source, edge, target } of rows) {
          if (edge && target.id !== null)
            yield edgeOf(profile, { source, edge, target: { ...target, id: target.id } });
          if (source.id !== after) count += 1;
          after = source.id;
        }
      }
    },
  };
}
