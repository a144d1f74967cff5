import type { z } from 'zod';
import type { GraphEdge, GraphNode } from '../../../contract/graph.ts';
import { type Finding, gravestFirst, type Tenures, type tenures } from '../../../contract/routes/tenures.ts';
import { citationsOf } from '../citations.ts';
import { foundOr404 } from '../found.ts';
import type { OpenGraph } from '../open.ts';
import { createPicture, type Picture } from '../picture.ts';
import { factsAgainst } from './facts-against.ts';
import { doubtsOf, type Fact, successionFacts } from './findings/doubts.ts';
import { findingsAt, findingsInLine, findingsInPosts } from './findings/findings-of.ts';
import { headsOfLine } from './heads-of-line.ts';
import { inOrder } from './order.ts';
import { heldAt, tenureOf } from './tenure-of.ts';

type Input = z.output<typeof tenures.params> & z.output<typeof tenures.query>;

/** An answer while it is being made. */
interface Draft extends Pick<Tenures, 'side' | 'stages' | 'tenures' | 'findings'> {
  /** What made one stage of another. */
  successions: GraphEdge[];
}

/**
 * Who headed a body and under which of its names, or which posts a person held, in order; and what to be careful
 * about. With a date, only those that held then or may have.
 * @throws NotFoundError
 */
export async function traceTenures(graph: OpenGraph, { id, at, lineage }: Input): Promise<Tenures> {
  const [row] = await graph.ask('nodes', { ids: [id] });
  const picture = createPicture(graph.model);
  const subject = picture.node((await foundOr404(graph, id, row)).node);
  const { successions, ...draft } = subject.labels.includes('Body')
    ? await traceHeads(graph, picture, subject, lineage)
    : await tracePosts(graph, picture, id);
  const shown = heldAt(draft.tenures, at);
  const findings = [...draft.findings, ...(await doubts(graph, picture, { ...draft, successions }))];
  const about = new Set([...successions, ...shown.map(({ edge }) => edge)].map((fact) => fact.id));
  return {
    subject,
    ...draft,
    tenures: shown,
    findings: gravestFirst(at === undefined ? findings : findingsAt(findings, about, draft.stages, at)),
    citations: await citationsOf(graph, picture.graph()),
  };
}

async function tracePosts(graph: OpenGraph, picture: Picture, id: string): Promise<Draft> {
  const rows = await graph.ask('posts', { id });
  const posts = inOrder(
    rows.map((row) => tenureOf(picture, row)),
    [],
  );
  return { side: 'person', stages: [], successions: [], tenures: posts, findings: findingsInPosts(posts) };
}

async function traceHeads(
  graph: OpenGraph,
  picture: Picture,
  subject: GraphNode,
  lineage: boolean,
): Promise<Draft> {
  const { stages, ...line } = await headsOfLine(graph, picture, subject, lineage);
  const bodies = stages.map(({ body }) => body);
  return { side: 'body', stages: bodies, ...line, findings: findingsInLine(stages) };
}

/** What is disputed or inferred of the headships, and of the successions between the stages. */
async function doubts(
  graph: OpenGraph,
  picture: Picture,
  { side, stages, tenures, successions }: Draft,
): Promise<Finding[]> {
  const headships = tenures.map(
    ({ edge, person, body }): Fact => ({
      edge,
      source: person,
      target: body,
      body: side === 'body' ? body.id : null,
    }),
  );
  const facts = [...headships, ...successionFacts(stages, successions)];
  return doubtsOf(facts, await factsAgainst(graph, picture, facts));
}
