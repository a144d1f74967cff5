import type { z } from 'zod';
import type { Neighbours, neighbours } from '../../contract/api/routes/entities.ts';
import { citationsOf } from './citations.ts';
import { decodeCursor, encodeCursor } from './cursor.ts';
import { foundOr404 } from './found-or-404.ts';
import { createGraphBuilder } from './graph-builder.ts';
import { labelsOf } from './labels-of.ts';
import type { OpenGraph } from './open.ts';
import { queryInterval } from './query-interval.ts';

type NeighboursInput = z.output<typeof neighbours.params> & z.output<typeof neighbours.query>;

/** Relationships among the neighbours themselves; an answer is to be seen, not counted. */
const maxAmong = 500;

/**
 * The next few neighbours of an entity, the most telling first, with all their relationships to it that were asked for
 * and, where no type or direction was, those among them. Of a hub that is asked about first, only how many there are.
 * @throws NotFoundError, BadInputError for a cursor that is none
 */
export async function findNeighbours(graph: OpenGraph, input: NeighboursInput): Promise<Neighbours> {
  const { id, type, direction, kind, at, limit, cursor, exclude = [], askAbove } = input;
  const [row] = await graph.ask('neighbours', {
    ...{ id, type, direction, labels: labelsOf(graph.profile, kind), exclude, ...queryInterval(at) },
    ...{ limit, after: cursor === undefined ? null : decodeCursor(cursor) },
    ...{ among: type === undefined && direction === undefined, maxAmong },
    ...{ askAbove, unfiltered: [type, direction, kind, at].every((filter) => filter === undefined) },
  });
  const { origin, hub, total, leftOut, more, page, edges, among } = await foundOr404(graph, id, row);
  const builder = createGraphBuilder(graph.profile);
  for (const node of [origin, ...page.map(({ node }) => node)]) builder.node(node);
  for (const edge of [...edges, ...among]) builder.edge(edge);
  const last = page.at(-1);
  return {
    graph: builder.graph(),
    shown: page.length,
    total,
    leftOut,
    hub,
    truncated: hub || more,
    nextCursor: more && last ? encodeCursor(last.position) : null,
    citations: hub ? [] : await citationsOf(graph, builder.graph()),
  };
}
