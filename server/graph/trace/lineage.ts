import type { z } from 'zod';
import type { Lineage, lineage, Stage } from '../../../contract/api/routes/lineage.ts';
import type { GraphEdge, GraphNode } from '../../../contract/model/graph.ts';
import { playsRole } from '../../../contract/model/meaning.ts';
import type { Tenure } from '../../../contract/model/tenure.ts';
import { boundsOf } from '../../../contract/model/time/bounds.ts';
import { earliestOf, latestOf } from '../../../contract/model/time/days.ts';
import { holdsAt } from '../../../contract/model/time/holding.ts';
import { inKnownOrder } from '../../../contract/model/time/order-of-names.ts';
import { datedOf, dayBoundsOf } from '../../../contract/model/time/stored.ts';
import { describePeriod } from '../../../contract/text/dates.ts';
import { citationsOf } from '../citations.ts';
import { foundOr404 } from '../found-or-404.ts';
import { createGraphBuilder } from '../graph-builder.ts';
import type { OpenGraph } from '../open-graph.ts';
import { factsAgainst } from './facts-against.ts';
import { doubtsOf, successionFacts } from './findings/doubts.ts';
import { headshipOf } from './headship-of.ts';
import { holdersOf } from './holders-of.ts';
import { findSuccession } from './line/find-succession.ts';
import { inSuccession } from './line/in-succession.ts';
import { lineOf, renamingsAmong } from './line/line-of.ts';
import { inOrder } from './order.ts';
import { tenuresOf } from './tenures-of.ts';

type LineageInput = z.output<typeof lineage.params> & z.output<typeof lineage.query>;

/**
 * The whole lineage that a body belongs to: the same stages from whichever of them is asked about, with the bodies
 * that handed their work over to one of them, or took it over. What is no body has no stages.
 * @throws NotFoundError
 */
export async function traceLineage(graph: OpenGraph, { id, at }: LineageInput): Promise<Lineage> {
  const [row] = await graph.ask('nodes', { ids: [id] });
  const builder = createGraphBuilder(graph.profile);
  const subject = builder.node((await foundOr404(graph, id, row)).node);
  const {
    stages: found,
    successions,
    total,
  } = playsRole(subject, 'body')
    ? await findSuccession(graph, builder, id)
    : { stages: [], successions: [], total: 0 };
  const bodies = inSuccession(found, inKnownOrder(successions, found));
  const ids = bodies.map((body) => body.id);
  const shown = builder.graph();
  const rows = await graph.ask('heads', { ids });
  const heads = tenuresOf(
    inOrder(
      rows.map((head) => headshipOf(builder, head)),
      ids,
    ),
  );
  const lineKeys = lineKeysOf(ids, renamingsAmong(successions));
  const held =
    at === undefined ? heads : holdersOf(heads, at, ({ body }) => lineKeys.get(body.id) ?? '').tenures;
  const facts = successionFacts(bodies, successions);
  const findings = doubtsOf(facts, await factsAgainst(graph, builder, facts));
  return {
    subject,
    stages: bodies.map((body) => stageOf(body, successions, heads, held, at)),
    shown: bodies.length,
    total,
    truncated: bodies.length < total,
    graph: shown,
    findings,
    citations: await citationsOf(graph, builder.graph()),
  };
}

/** A key for each stage, the same for all names of one body. */
function lineKeysOf(ids: readonly string[], renamings: readonly GraphEdge[]): Map<string, string> {
  const keys = new Map<string, string>();
  for (const id of ids) {
    if (!keys.has(id)) for (const name of lineOf(id, renamings).keys()) keys.set(name, id);
  }
  return keys;
}

function stageOf(
  body: GraphNode,
  successions: readonly GraphEdge[],
  heads: readonly Tenure[],
  held: readonly Tenure[],
  at: string | undefined,
): Stage {
  const own = heads.filter((tenure) => tenure.body.id === body.id);
  const around = successions.filter(({ source, target }) => source === body.id || target === body.id);
  return {
    node: body,
    when: describePeriod(datedOf(body)),
    known: daysOf([body, ...around, ...own.flatMap(({ facts }) => facts)]),
    heads: held.filter((tenure) => tenure.body.id === body.id),
    holdStatus: at === undefined ? null : holdsAt(dayBoundsOf(body), boundsOf(at)),
  };
}

/** The first and the last of all days that bound any of these. */
function daysOf(dated: readonly (GraphNode | GraphEdge)[]): Stage['known'] {
  const days = dated.flatMap((each) => Object.values(dayBoundsOf(each)));
  const [from, to] = [earliestOf(days), latestOf(days)];
  return from === undefined || to === undefined ? null : { from, to };
}
