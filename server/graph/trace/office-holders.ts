import type { z } from 'zod';
import type {
  HeadedBody,
  OfficeHolders,
  officeHolders,
} from '../../../contract/api/routes/office-holders.ts';
import type { GraphNode } from '../../../contract/model/graph.ts';
import { holdings, type Tenure } from '../../../contract/model/tenure.ts';
import { boundsOf } from '../../../contract/model/time/bounds.ts';
import { holdsAt } from '../../../contract/model/time/holding.ts';
import { datedOf, dayBoundsOf } from '../../../contract/model/time/stored.ts';
import { edtfProblem } from '../../../contract/text/written-dates/edtf-problem.ts';
import { citationsOf } from '../citations.ts';
import { foundOr404 } from '../found-or-404.ts';
import { createGraphBuilder } from '../graph-builder.ts';
import type { OpenGraph } from '../open-graph.ts';
import { queryInterval } from '../query-interval.ts';
import { holdersOf } from './holders-of.ts';
import { officesOf } from './offices.ts';

type OfficeHoldersInput = z.output<typeof officeHolders.params> & z.output<typeof officeHolders.query>;

/** More bodies than are near anything but a country; from them those that existed at the time are chosen. */
const maxBodies = 500;

/** So many people, bodies and events are followed from the subject to what they are related to themselves. */
const maxReach = 500;

/**
 * Who headed the bodies near an event or a document at its time: certain, last or next known, conceivable, or nobody known.
 * @throws NotFoundError
 */
export async function findOfficeHolders(graph: OpenGraph, input: OfficeHoldersInput): Promise<OfficeHolders> {
  const { id, limit } = input;
  const [row] = await graph.ask('nodes', { ids: [id] });
  const found = (await foundOr404(graph, id, row)).node;
  const subject = createGraphBuilder(graph.profile).node(found);
  const at = input.at ?? dateOf(subject);
  const all = await bodiesNear(graph, subject, at);
  const bodies = all.slice(0, limit);
  const heads = bodies.flatMap((body) => body.heads);
  const nodes = [
    subject,
    ...bodies.map(({ body }) => body),
    ...heads.flatMap(({ person, body }) => [person, body]),
  ];
  const shown = {
    nodes: [...new Map(nodes.map((node) => [node.id, node])).values()],
    edges: heads.flatMap(({ facts }) => facts),
  };
  return {
    subject,
    at: at ?? null,
    bodies,
    shown: bodies.length,
    total: all.length,
    truncated: bodies.length < all.length,
    graph: shown,
    citations: await citationsOf(graph, shown),
  };
}

/**
 * When an event happened or a document appeared, as EDTF; from its beginning to its end where these differ. What its
 * source wrote otherwise is no date to ask by.
 */
function dateOf(subject: GraphNode): string | undefined {
  const dated = datedOf(subject);
  const [start, end, attested] = [dated.start, dated.end, dated.attested].map(readable);
  if (start !== undefined && end !== undefined && start !== end) {
    // The ends of an interval are plain dates: of a set of dates its first or its last day.
    return readable(`${start}/${end}`) ?? `${boundsOf(start).min ?? '..'}/${boundsOf(end).max ?? '..'}`;
  }
  return start ?? attested ?? end;
}

function readable(text: string | undefined): string | undefined {
  return text === undefined || edtfProblem(text) !== undefined ? undefined : text;
}

async function bodiesNear(
  graph: OpenGraph,
  subject: GraphNode,
  at: string | undefined,
): Promise<HeadedBody[]> {
  const builder = createGraphBuilder(graph.profile);
  const near = await graph.ask('bodies-near', {
    ...{ id: subject.id, limit: maxBodies, reach: maxReach },
    ...queryInterval(at),
  });
  const bodies = near.map(({ body, distance }) => ({ body: builder.node(body), distance }));
  const then = bodies.filter(
    ({ body }) => at === undefined || holdsAt(dayBoundsOf(body), boundsOf(at)) !== 'no',
  );
  const offices = await officesOf(
    graph,
    builder,
    then.map(({ body }) => body.id),
  );
  const held = at === undefined ? offices.tenures : holdersOf(offices.tenures, at, offices.officeOf).tenures;
  return then
    .map(({ body, distance }) => {
      const line = held.filter((tenure) => offices.officeOf(tenure) === offices.officeOf({ body }));
      const heads = line.filter((tenure) => tenure.body.id === body.id || isNamedAround(tenure));
      return { body, distance, heads: heads.toSorted((one, other) => rankOf(one) - rankOf(other)) };
    })
    .sort((one, other) => one.distance - other.distance || rankOf(one.heads[0]) - rankOf(other.heads[0]));
}

/** Whether somebody is worth naming also where it was under another name that they headed the body. */
function isNamedAround({ holding, rank }: Tenure): boolean {
  return rank !== 'deputy' && (holding === 'last-known' || holding === 'next-known');
}

/** Heads before acting heads and deputies, the surest first, anybody before nobody. */
function rankOf(tenure: Tenure | undefined): number {
  if (!tenure) return 2 * holdings.length;
  const { rank, holding } = tenure;
  return (rank === 'head' ? 0 : holdings.length) + (holding === null ? 0 : holdings.indexOf(holding));
}
