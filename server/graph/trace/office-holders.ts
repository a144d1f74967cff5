import type { z } from 'zod';
import type {
  HeadedBody,
  OfficeHolders,
  officeHolders,
} from '../../../contract/api/routes/office-holders.ts';
import type { GraphNode } from '../../../contract/model/graph.ts';
import type { Tenure } from '../../../contract/model/tenure.ts';
import { boundsOf } from '../../../contract/model/time/bounds.ts';
import { holdsAt } from '../../../contract/model/time/holding.ts';
import { datedOf, dayBoundsOf } from '../../../contract/model/time/stored.ts';
import { citationsOf } from '../citations.ts';
import { foundOr404 } from '../found-or-404.ts';
import { createGraphBuilder } from '../graph-builder.ts';
import type { OpenGraph } from '../open.ts';
import { queryInterval } from '../query-interval.ts';
import { headshipOf } from './headship-of.ts';
import { inOrder } from './order.ts';
import { statusAt, tenuresOf } from './tenures-of.ts';

type OfficeHoldersInput = z.output<typeof officeHolders.params> & z.output<typeof officeHolders.query>;

/** More bodies than are near anything but a country; from them those that existed at the time are chosen. */
const maxBodies = 500;

/**
 * Who headed the bodies near an event or a document at its time: certain, possible, or nobody known.
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
  const nodes = [subject, ...bodies.map(({ body }) => body), ...heads.map(({ person }) => person)];
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

/** When an event happened or a document appeared, as EDTF; from its beginning to its end where these differ. */
function dateOf(subject: GraphNode): string | undefined {
  const { start, end, attested } = datedOf(subject);
  if (start !== undefined && end !== undefined && start !== end) return `${start}/${end}`;
  return start ?? attested ?? end;
}

async function bodiesNear(
  graph: OpenGraph,
  subject: GraphNode,
  at: string | undefined,
): Promise<HeadedBody[]> {
  const builder = createGraphBuilder(graph.profile);
  const near = await graph.ask('bodies-near', { id: subject.id, limit: maxBodies, ...queryInterval(at) });
  const bodies = near.map(({ body, distance }) => ({ body: builder.node(body), distance }));
  const then = bodies.filter(
    ({ body }) => at === undefined || holdsAt(dayBoundsOf(body), boundsOf(at)) !== 'no',
  );
  const rows = await graph.ask('heads', { ids: then.map(({ body }) => body.id) });
  const tenures = tenuresOf(
    inOrder(
      rows.map((row) => headshipOf(builder, row)),
      [],
    ),
  );
  return then
    .map(({ body, distance }) => {
      const own = tenures.filter((tenure) => tenure.body.id === body.id);
      return { body, distance, heads: statusAt(own, at).sort(surestFirst) };
    })
    .sort((one, other) => one.distance - other.distance || rankOf(one.heads[0]) - rankOf(other.heads[0]));
}

function surestFirst(one: Tenure, other: Tenure): number {
  return rankOf(one) - rankOf(other);
}

/** Heads before deputies, certain before possible, anybody before nobody. */
function rankOf(tenure: Tenure | undefined): number {
  if (!tenure) return 4;
  return (tenure.rank === 'head' ? 0 : 2) + (tenure.holding === 'certain' ? 0 : 1);
}
