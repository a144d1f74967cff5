import type { z } from 'zod';
import type { tenures } from '../../../contract/api/routes/tenures.ts';
import type { Graph, GraphEdge, GraphNode } from '../../../contract/model/graph.ts';
import { type Finding, gravestFirst, type Tenure, type Tenures } from '../../../contract/model/tenure.ts';
import { boundsOf } from '../../../contract/model/time/bounds.ts';
import { namesThen } from '../../../contract/model/time/names-then.ts';
import { citationsOf } from '../citations.ts';
import { foundOr404 } from '../found-or-404.ts';
import { createGraphBuilder, type GraphBuilder } from '../graph-builder.ts';
import { plays } from '../meaning.ts';
import type { OpenGraph } from '../open.ts';
import { concurrentPostsOf } from './concurrent-posts.ts';
import { factsAgainst } from './facts-against.ts';
import { doubtsOf, type SuccessionFact, successionFacts } from './findings/doubts.ts';
import { findingsAt, findingsInLine, findingsInPosts } from './findings/findings-of.ts';
import type { HeadedStage } from './findings/headed-stage.ts';
import { headsOfLine } from './heads-of-line.ts';
import { inOrder } from './order.ts';
import { statusAt, surest, tenureOf } from './tenure-of.ts';

type TenuresInput = z.output<typeof tenures.params> & z.output<typeof tenures.query>;

/** An answer while it is being made. */
interface Draft extends Pick<Tenures, 'side' | 'tenures' | 'findings'> {
  /** Of a body; a person has none. */
  stages: HeadedStage[];
  /** What made one stage of another. */
  successions: GraphEdge[];
}

/**
 * Who headed a body and under which of its names, or which posts a person held, in order; and what to be careful
 * about. With a date, only those that held then or may have.
 * @throws NotFoundError
 */
export async function traceTenures(
  graph: OpenGraph,
  { id, at, lineage, limit }: TenuresInput,
): Promise<Tenures> {
  const [row] = await graph.ask('nodes', { ids: [id] });
  const builder = createGraphBuilder(graph.profile);
  const subject = builder.node((await foundOr404(graph, id, row)).node);
  const draft = plays(graph.profile, subject.labels, 'body')
    ? await traceHeads(graph, builder, subject, lineage)
    : await tracePosts(graph, builder, id);
  const { side, successions } = draft;
  const stages = draft.stages.map(({ body }) => body);
  const then = statusAt(draft.tenures, at);
  const answers = surest(then);
  const shown = answers.slice(0, limit);
  const findings = [...draft.findings, ...(await doubts(graph, builder, draft))];
  const about = new Set([...successions, ...then.map(({ edge }) => edge)].map((fact) => fact.id));
  const concerning = at === undefined ? findings : findingsAt(findings, about, draft.stages, at);
  const heads = draft.tenures.map(({ edge }) => edge);
  return {
    subject,
    side,
    stages,
    names: at === undefined ? [] : namesThen(id, { stages, successions, heads }, boundsOf(at)),
    tenures: await withConcurrentPosts(graph, shown),
    shown: shown.length,
    total: answers.length,
    truncated: shown.length < answers.length,
    findings: gravestFirst(concerning).slice(0, limit),
    citations: await citationsOf(graph, without(builder.graph(), draft.tenures, shown)),
  };
}

async function tracePosts(graph: OpenGraph, builder: GraphBuilder, id: string): Promise<Draft> {
  const rows = await graph.ask('posts', { ids: [id] });
  const posts = inOrder(
    rows.map((row) => tenureOf(builder, row)),
    [],
  );
  return { side: 'person', stages: [], successions: [], tenures: posts, findings: findingsInPosts(posts) };
}

async function traceHeads(
  graph: OpenGraph,
  builder: GraphBuilder,
  subject: GraphNode,
  lineage: boolean,
): Promise<Draft> {
  const line = await headsOfLine(graph, builder, subject, lineage);
  return { side: 'body', ...line, findings: findingsInLine(line.stages) };
}

/** Leaves out of what an answer rests on those tenures that it does not show. */
function without({ nodes, edges }: Graph, all: readonly Tenure[], shown: readonly Tenure[]): Graph {
  const kept = new Set(shown.flatMap(({ edge, person, body }) => [edge.id, person.id, body.id]));
  const left = new Set(all.flatMap(({ edge, person }) => [edge.id, person.id]).filter((id) => !kept.has(id)));
  return {
    nodes: nodes.filter(({ id }) => !left.has(id)),
    edges: edges.filter(({ id }) => !left.has(id)),
  };
}

/** Tells of each what else its person headed at the same time. */
async function withConcurrentPosts(graph: OpenGraph, shown: readonly Tenure[]): Promise<Tenure[]> {
  const ids = [...new Set(shown.map(({ person }) => person.id))];
  const builder = createGraphBuilder(graph.profile);
  const posts = (await graph.ask('posts', { ids })).map((row) => tenureOf(builder, row));
  return shown.map((tenure) => ({ ...tenure, concurrentPosts: concurrentPostsOf(tenure, posts) }));
}

/** What is disputed or inferred of the headships, and of the successions between the stages. */
async function doubts(
  graph: OpenGraph,
  builder: GraphBuilder,
  { side, stages, tenures, successions }: Draft,
): Promise<Finding[]> {
  const headships = tenures.map(
    ({ edge, person, body }): SuccessionFact => ({
      edge,
      source: person,
      target: body,
      body: side === 'body' ? body.id : null,
    }),
  );
  const bodies = stages.map((stage) => stage.body);
  const facts = [...headships, ...successionFacts(bodies, successions)];
  return doubtsOf(facts, await factsAgainst(graph, builder, facts));
}
