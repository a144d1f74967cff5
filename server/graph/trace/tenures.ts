import type { z } from 'zod';
import type { tenures } from '../../../contract/api/routes/tenures.ts';
import type { GraphEdge, GraphNode } from '../../../contract/model/graph.ts';
import { gravestFirst, type Tenure, type Tenures } from '../../../contract/model/tenure.ts';
import { boundsOf } from '../../../contract/model/time/bounds.ts';
import { namesThen } from '../../../contract/model/time/names-then.ts';
import type { FactWithEnds } from '../../../contract/text/findings.ts';
import { citationsOf } from '../citations.ts';
import { foundOr404 } from '../found-or-404.ts';
import { createGraphBuilder, type GraphBuilder } from '../graph-builder.ts';
import type { OpenGraph } from '../open-graph.ts';
import { concurrentPostsOf } from './concurrent-posts.ts';
import { countsOf } from './counts-of.ts';
import { factsAgainst } from './facts-against.ts';
import { doubtsOf, type SuccessionFact, successionFacts } from './findings/doubts.ts';
import { findingsAt, findingsInLine, findingsInPosts } from './findings/findings-of.ts';
import { gapAt } from './findings/gap-at.ts';
import type { HeadedStage } from './findings/headed-stage.ts';
import { headsOfLine } from './heads-of-line.ts';
import { headshipOf } from './headship-of.ts';
import { holdersOf } from './holders-of.ts';
import { officesOf } from './offices.ts';
import { sidesOf } from './sides-of.ts';
import { headshipsIn } from './tenures-of.ts';

type TenuresInput = z.output<typeof tenures.params> & z.output<typeof tenures.query>;

/** An answer while it is being made. */
interface Draft extends Pick<Tenures, 'side' | 'tenures' | 'related' | 'gap' | 'findings'> {
  /** The tenures as they stand to the query date; all of them without one. */
  held: Tenure[];
  /** Of a body; a person has none. */
  stages: HeadedStage[];
  renamings: GraphEdge[];
}

/**
 * Who headed a body and under which of its names, or which posts a person held, in order; and what to be careful
 * about. With a date, only those that held then or may have.
 * @throws NotFoundError
 */
export async function traceTenures(
  graph: OpenGraph,
  { id, at, lineage, side: asked, limit }: TenuresInput,
): Promise<Tenures> {
  const [row] = await graph.ask('nodes', { ids: [id] });
  const builder = createGraphBuilder(graph.profile);
  const subject = builder.node((await foundOr404(graph, id, row)).node);
  const sides = await sidesOf(graph, subject);
  const draft =
    (sides.find((side) => side === asked) ?? sides[0]) === 'body'
      ? await traceHeads(graph, builder, subject, lineage, at)
      : await tracePosts(graph, builder, id, at);
  const { side, held, renamings, related, gap } = draft;
  const stages = draft.stages.map(({ body }) => body);
  const shown = held.slice(0, limit);
  const facts = factsIn(draft);
  const against = await factsAgainst(graph, builder, facts);
  const findings = [...draft.findings, ...doubtsOf(facts, against)];
  const concerned = [...renamings, ...[...related, ...held].flatMap((each) => each.facts)];
  const about = new Set(concerned.map((fact) => fact.id));
  const heads = draft.tenures.flatMap((tenure) => tenure.facts);
  return {
    subject,
    side,
    sides,
    stages,
    names: at === undefined ? [] : namesThen(id, { stages, successions: renamings, heads }, boundsOf(at)),
    related,
    counts: countsOf(draft.tenures, stages.length),
    tenures: await withConcurrentPosts(graph, shown),
    shown: shown.length,
    total: held.length,
    truncated: shown.length < held.length,
    gap,
    findings: gravestFirst(at === undefined ? findings : findingsAt(findings, about, draft.stages, at)).slice(
      0,
      limit,
    ),
    citations: await citationsOf(graph, answerGraph(subject, { ...draft, held: shown }, against.values())),
  };
}

async function tracePosts(
  graph: OpenGraph,
  builder: GraphBuilder,
  id: string,
  at: string | undefined,
): Promise<Draft> {
  const rows = await graph.ask('posts', { ids: [id] });
  const bodies = new Set(rows.map((row) => builder.node(row.body).id));
  const offices = await officesOf(graph, builder, [...bodies]);
  const isOwn = ({ person }: Tenure) => person.id === id;
  const tenures = offices.tenures.filter(isOwn);
  const held =
    at === undefined ? tenures : holdersOf(offices.tenures, at, offices.officeOf).tenures.filter(isOwn);
  const nothing = { stages: [], renamings: [], related: [], gap: null };
  return { side: 'person', ...nothing, tenures, held, findings: findingsInPosts(tenures) };
}

async function traceHeads(
  graph: OpenGraph,
  builder: GraphBuilder,
  subject: GraphNode,
  lineage: boolean,
  at: string | undefined,
): Promise<Draft> {
  const line = await headsOfLine(graph, builder, subject, lineage);
  const findings = findingsInLine(line.stages, line.tenures);
  if (at === undefined) return { side: 'body', ...line, held: line.tenures, gap: null, findings };
  const { tenures: held, gap } = holdersOf(line.tenures, at);
  return { side: 'body', ...line, held, gap: gap && gapAt(line, gap, at), findings };
}

/** Everything that an answer shows, whose passages it cites. */
function answerGraph(
  subject: GraphNode,
  { stages, renamings, related, held }: Draft,
  against: Iterable<FactWithEnds>,
) {
  const others = [...against];
  return {
    nodes: [
      ...[subject, ...stages.map(({ body }) => body), ...related.map(({ body }) => body)],
      ...held.flatMap(({ person, body }) => [person, body]),
      ...others.flatMap(({ source, target }) => [source, target]),
    ],
    edges: [
      ...[...renamings, ...[...related, ...held].flatMap(({ facts }) => facts)],
      ...others.map(({ edge }) => edge),
    ],
  };
}

/** Tells of each what else its person headed at the same time. */
async function withConcurrentPosts(graph: OpenGraph, shown: readonly Tenure[]): Promise<Tenure[]> {
  const ids = [...new Set(shown.map(({ person }) => person.id))];
  const builder = createGraphBuilder(graph.profile);
  const posts = (await graph.ask('posts', { ids })).map((row) => headshipOf(builder, row));
  return shown.map((tenure) => ({ ...tenure, concurrentPosts: concurrentPostsOf(tenure, posts) }));
}

/** The headships of an answer, what became of the body and what it came from: what may be disputed or inferred. */
function factsIn({ side, stages, tenures, renamings, related }: Draft): SuccessionFact[] {
  const headships = headshipsIn(tenures).map(
    ({ edge, person, body }): SuccessionFact => ({
      edge,
      source: person,
      target: body,
      body: side === 'body' ? body.id : null,
    }),
  );
  const line = stages.map(({ body }) => body);
  const successions = related
    .filter(({ relation }) => relation !== 'whole')
    .flatMap(({ body, facts }) => successionFacts([...line, body], facts));
  return [...headships, ...successionFacts(line, renamings), ...successions];
}
