import { setImmediate as breathe } from 'node:timers/promises';
import type { z } from 'zod';
import type { Lines, lines } from '../../../contract/api/routes/tenures.ts';
import type { GraphNode } from '../../../contract/model/graph.ts';
import { playsRole } from '../../../contract/model/meaning.ts';
import type { Finding, Headship, Tenure } from '../../../contract/model/tenure.ts';
import { createGraphBuilder, type GraphBuilder } from '../graph-builder.ts';
import type { OpenGraph } from '../open-graph.ts';
import { findingsInLine, findingsInPosts } from './findings/findings-of.ts';
import { headshipOf } from './headship-of.ts';
import { type BodyLine, bodyLines } from './line/body-lines.ts';
import { inOrder } from './order.ts';
import { tenuresOf } from './tenures-of.ts';

/** More than any drawing shows. */
const maxTenures = 10_000;
const maxFindings = 5_000;

/** So long other callers may have to wait, in milliseconds. */
const maxBlocked = 20;

/** Those that concern a stretch of time. */
const shownKinds: ReadonlySet<Finding['kind']> = new Set([
  'gap',
  'deputy-in-charge',
  'overlap',
  'outside-life',
]);

/**
 * The tenures in the lines of several bodies and in the posts of several people, and where to be careful in them. A fixed
 * number of statements, however many there are; ids of nothing, or of what is neither, are passed over.
 */
export async function findLines(graph: OpenGraph, { ids }: z.output<typeof lines.body>): Promise<Lines> {
  const builder = createGraphBuilder(graph.profile);
  const subjects = (await graph.ask('nodes', { ids: [...new Set(ids)] })).map(({ node }) =>
    builder.node(node),
  );
  const isBody = (node: GraphNode) => playsRole(node, 'body');
  const isPerson = (node: GraphNode) => playsRole(node, 'person') || !isBody(node);
  const bodies = new Set(subjects.filter(isBody).map(({ id }) => id));
  const people = new Set(subjects.filter(isPerson).map(({ id }) => id));
  const headed = people.size === 0 ? [] : await graph.ask('headed-bodies', { ids: [...people] });
  const found = await bodyLines(graph, builder, [...new Set([...bodies, ...headed.map(({ body }) => body)])]);
  const answer = await readLines(found, await headsOf(graph, builder, found), { bodies, people });
  const tenures = answer.tenures.slice(0, maxTenures);
  return {
    tenures: tenures.map(({ id, facts }) => ({ id, facts: facts.map((fact) => fact.id) })),
    findings: answer.findings.filter(({ kind }) => shownKinds.has(kind)).slice(0, maxFindings),
    shown: tenures.length,
    total: answer.tenures.length,
    truncated: tenures.length < answer.tenures.length,
  };
}

/** Who headed the bodies of some lines, by the id of the body. */
async function headsOf(
  graph: OpenGraph,
  builder: GraphBuilder,
  found: readonly BodyLine[],
): Promise<Map<string, Headship[]>> {
  const rows = await graph.ask('heads', { ids: found.flatMap(({ stages }) => stages.map(({ id }) => id)) });
  return Map.groupBy(
    rows.map((row) => headshipOf(builder, row)),
    ({ body }) => body.id,
  );
}

interface Subjects {
  bodies: ReadonlySet<string>;
  people: ReadonlySet<string>;
}

/** Reads line after line, and lets others have their turn in between. */
async function readLines(
  found: readonly BodyLine[],
  heads: ReadonlyMap<string, readonly Headship[]>,
  { bodies, people }: Subjects,
): Promise<{ tenures: Tenure[]; findings: Finding[] }> {
  const tenures = new Map<string, Tenure>();
  const findings: Finding[] = [];
  const posts = new Map<string, Tenure[]>();
  let began = performance.now();
  for (const { stages } of found) {
    const order = stages.map(({ id }) => id);
    const headships = inOrder(
      stages.flatMap(({ id }) => heads.get(id) ?? []),
      order,
    );
    const ofLine = tenuresOf(headships);
    const isMeant = stages.some(({ id }) => bodies.has(id));
    for (const tenure of ofLine) {
      const isOwn = people.has(tenure.person.id);
      if (isOwn) posts.set(tenure.person.id, [...(posts.get(tenure.person.id) ?? []), tenure]);
      if (isOwn || isMeant) tenures.set(tenure.id, tenure);
    }
    if (isMeant) {
      const headed = stages.map((body) => ({
        body,
        headships: headships.filter((headship) => headship.body.id === body.id),
      }));
      findings.push(...findingsInLine(headed, ofLine));
    }
    if (performance.now() - began > maxBlocked) {
      await breathe();
      began = performance.now();
    }
  }
  for (const own of posts.values()) findings.push(...findingsInPosts(own));
  return { tenures: [...tenures.values()], findings };
}
