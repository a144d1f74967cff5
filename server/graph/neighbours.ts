import type { z } from 'zod';
import type { expansion, Neighbours, neighbours } from '../../contract/api/routes/entities.ts';
import { citationsOf } from './citations.ts';
import { decodeCursor, encodeCursor } from './cursor.ts';
import { foundOr404 } from './found-or-404.ts';
import { createGraphBuilder } from './graph-builder.ts';
import { labelsOf } from './labels-of.ts';
import type { OpenGraph } from './open-graph.ts';
import { queryInterval } from './query-interval.ts';

type NeighboursInput = z.output<typeof neighbours.params> &
  Omit<z.output<typeof neighbours.query>, 'cursor'> &
  Partial<
    Pick<z.output<typeof neighbours.query>, 'cursor'> &
      Pick<z.output<typeof expansion.body>, 'exclude' | 'shown'>
  >;

/** So many relationships of an entity are put in order at a time: no more are read for a page, however many it has. */
const windowSize = 500;

/** Relationships among the neighbours themselves; an answer is to be seen, not counted. */
const maxAmong = 500;

/**
 * The next few neighbours of an entity, the most telling first, with all their relationships to it that were asked for
 * and, where no type or direction was, those among them. Of a hub that is asked about first, only how many there are.
 * @throws NotFoundError, BadInputError for a cursor that is none
 */
export async function findNeighbours(graph: OpenGraph, input: NeighboursInput): Promise<Neighbours> {
  const { id, type, direction, kind, at, limit, cursor, exclude = [], shown = [], askAbove } = input;
  const [skip = 0, ...after] = cursor === undefined ? [] : decodeCursor(cursor);
  const [row] = await graph.ask('neighbours', {
    ...{ id, type, direction, labels: labelsOf(graph.profile, kind), exclude, shown, ...queryInterval(at) },
    ...{ limit, skip, window: windowSize, after: after.length === 0 ? null : after },
    ...{ among: type === undefined && direction === undefined, maxAmong },
    ...{ askAbove, unfiltered: kind === undefined && at === undefined },
  });
  const { origin, hub, total, leftOut, more, isFull, page, edges, among, toShown } = await foundOr404(
    graph,
    id,
    row,
  );
  const builder = createGraphBuilder(graph.profile);
  for (const node of [origin, ...page.map(({ node }) => node)]) builder.node(node);
  for (const { other } of toShown) builder.node(other);
  for (const edge of [...edges, ...among, ...toShown.map((found) => found.edge)]) builder.edge(edge);
  const degrees = page.map(({ node, position }) => ({
    id: builder.node(node).id,
    // The second part of the position by which the question orders.
    degree: -Number(position[1]),
  }));
  const last = page.at(-1);
  const nextOf = () => {
    if (hub) return null;
    if (more && last) return encodeCursor([skip, ...last.position]);
    return isFull ? encodeCursor([Number(skip) + windowSize]) : null;
  };
  return {
    graph: builder.graph(),
    shown: page.length,
    total,
    leftOut,
    hub,
    truncated: hub || more || isFull || [among, toShown].some(({ length }) => length === maxAmong),
    nextCursor: nextOf(),
    degrees,
    citations: hub ? [] : await citationsOf(graph, builder.graph()),
  };
}
