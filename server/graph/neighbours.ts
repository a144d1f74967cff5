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

/** Ties among the neighbours themselves; an answer is a picture, not a census. */
const mostTiesAmong = 500;

/**
 * The next few neighbours of an entity, the most telling first, with all their ties to it that were asked for
 * and, where no type or direction was, the ties among them.
 * @throws NotFoundError, BadInputError for a cursor that is none
 */
export async function findNeighbours(graph: OpenGraph, input: NeighboursInput): Promise<Neighbours> {
  const { id, type, direction, kind, at, limit, cursor, exclude = [] } = input;
  const days = queryInterval(at);
  const after = cursor === undefined ? null : decodeCursor(cursor);
  const asked = { id, type, direction, labels: labelsOf(graph.profile, kind), exclude, ...days };
  const [row] = await graph.ask('neighbours', { ...asked, limit, after });
  const { origin, more, page } = await foundOr404(graph, id, row);
  const picture = createGraphBuilder(graph.profile);
  picture.node(origin);
  const ids = page.map(({ node }) => picture.node(node).id);
  for (const tie of page.flatMap(({ ties }) => ties)) picture.edge(tie);
  if (type === undefined && direction === undefined) {
    const among = await graph.ask('ties-among', { ids, most: mostTiesAmong, ...days });
    for (const { edge } of among) picture.edge(edge);
  }
  const last = page.at(-1);
  // A first page that leaves nothing out has counted them already, unless a date leaves some out.
  const [counted] = after || more || at !== undefined ? await graph.ask('neighbours-total', asked) : [];
  return {
    graph: picture.graph(),
    shown: page.length,
    total: counted?.total ?? page.length,
    leftOut: counted?.leftOut ?? 0,
    truncated: more,
    nextCursor: more && last ? encodeCursor(last.position) : null,
    citations: await citationsOf(graph, picture.graph()),
  };
}
