import type { z } from 'zod';
import type { Path, Paths, paths } from '../../../contract/api/routes/paths.ts';
import type { Citation } from '../../../contract/model/citation.ts';
import type { Graph, GraphEdge, GraphNode } from '../../../contract/model/graph.ts';
import { pathText } from '../../../contract/text/path.ts';
import { citationsIn } from '../../../contract/text/phrase.ts';
import { sentenceOf } from '../../../contract/text/plain-text.ts';
import { BadInputError } from '../../problems/errors.ts';
import { citationsOf } from '../citations.ts';
import { foundOr404 } from '../found-or-404.ts';
import { createGraphBuilder } from '../graph-builder.ts';
import type { OpenGraph } from '../open-graph.ts';
import { queryInterval } from '../query-interval.ts';
import { type ChosenEdge, chooseEdge, doubtOf } from './choose-edge.ts';
import { hubDegree } from './hubs.ts';
import { maxEdges, maxPaths, searchPaths } from './search.ts';

type PathsInput = z.output<typeof paths.query>;

const maxAvoided = 10;
/** Milliseconds after which a search that is still going on ends with what it has found. */
const timeoutMs = 10_000;

/**
 * How two entities are connected: short paths, fewest steps first; among as many steps the less doubtful first, and
 * those that pass what is less well connected.
 * @throws NotFoundError, BadInputError where both ends are one
 */
export async function findPaths(graph: OpenGraph, input: PathsInput): Promise<Paths> {
  const { from, to, at, limit } = input;
  await checkEnds(graph, from, to);
  const { paths, avoided, givenUp } = await search(graph, input);
  const ways = await withEdges(graph, paths, at);
  const chosen = ways.slice(0, limit);
  const shown = graphOf(chosen);
  const citations = await citationsOf(graph, shown);
  return {
    paths: chosen.map((way) => pathOf(way, citations)),
    shown: chosen.length,
    total: ways.length,
    truncated: givenUp || chosen.length < ways.length || paths.length >= maxPaths,
    avoided: await named(graph, avoided.slice(0, maxAvoided)),
    graph: shown,
    citations,
  };
}

async function checkEnds(graph: OpenGraph, from: string, to: string): Promise<void> {
  if (from === to)
    throw new BadInputError([{ field: 'to', message: 'is the same as "from": choose another' }]);
  for (const id of [from, to]) {
    const [row] = await graph.ask('nodes', { ids: [id] });
    await foundOr404(graph, id, row);
  }
}

async function search(graph: OpenGraph, { from, to, maxHops, at, limit, avoid = [], hubs }: PathsInput) {
  const [counts] = await graph.ask('graph-counts');
  const ends = [from, to];
  const around = {
    ...queryInterval(at),
    ends,
    avoid: avoid.filter((id) => !ends.includes(id)),
    hubDegree: hubs || !counts ? null : hubDegree(counts),
    limit: maxEdges,
  };
  const until = performance.now() + timeoutMs;
  return searchPaths({
    ...{ from, to, longest: maxHops, enough: limit },
    visit: (ids) => graph.ask('steps', { ids, ...around }),
    isTimeUp: () => performance.now() > until,
  });
}

/** A path with the edge of every step. */
interface Way {
  nodes: GraphNode[];
  steps: ChosenEdge[];
  /** Less is better, among paths of as many steps. */
  cost: number;
}

/** Finds the edges along paths, and puts the paths in order. */
async function withEdges(graph: OpenGraph, paths: string[][], at: string | undefined): Promise<Way[]> {
  const pairs = new Map(paths.flatMap(pairsAlong).map((pair) => [keyOf(pair), pair]));
  if (pairs.size === 0) return [];
  const rows = await graph.ask('relationships-between', { pairs: [...pairs.values()], ...queryInterval(at) });
  const builder = createGraphBuilder(graph.profile);
  const nodes = new Map<string, { node: GraphNode; degree: number }>();
  const between = new Map<string, GraphEdge[]>();
  for (const row of rows) {
    const [source, target] = [builder.node(row.source), builder.node(row.target)];
    nodes.set(source.id, { node: source, degree: row.sourceDegree });
    nodes.set(target.id, { node: target, degree: row.targetDegree });
    const key = keyOf([source.id, target.id]);
    between.set(key, [...(between.get(key) ?? []), builder.edge(row.edge)]);
  }
  const ways = paths.flatMap((path): Way[] => {
    const along = path.flatMap((id) => nodes.get(id) ?? []);
    const taken = pairsAlong(path).flatMap((pair) => chooseEdge(between.get(keyOf(pair)) ?? [], at) ?? []);
    if (along.length !== path.length || taken.length !== path.length - 1) return [];
    const passed = along.slice(1, -1).reduce((sum, { degree }) => sum + Math.log2(degree), 0);
    const doubt = taken.reduce((sum, step) => sum + doubtOf(step), 0);
    return [{ nodes: along.map(({ node }) => node), steps: taken, cost: passed + doubt }];
  });
  return ways.toSorted((one, other) => one.steps.length - other.steps.length || one.cost - other.cost);
}

function pairsAlong(path: readonly string[]): [string, string][] {
  return path.slice(1).map((id, index) => [path[index] ?? '', id]);
}

function keyOf(pair: readonly string[]): string {
  return JSON.stringify(pair.toSorted());
}

function pathOf({ nodes, steps }: Way, citations: readonly Citation[]): Path {
  const edges = steps.map(({ edge }) => edge);
  const certain = steps.every(({ holdStatus }) => holdStatus === 'certain');
  const text = pathText(nodes, edges);
  return {
    nodes: nodes.map(({ id }) => id),
    edges: edges.map(({ id }) => id),
    holdStatus: steps[0]?.holdStatus === null ? null : certain ? 'certain' : 'possible',
    ...sentenceOf(text, citations),
    citations: citationsIn(text),
  };
}

function graphOf(ways: readonly Way[]): Graph {
  const nodes = new Map(ways.flatMap((way) => way.nodes).map((node) => [node.id, node]));
  const edges = new Map(ways.flatMap((way) => way.steps).map(({ edge }) => [edge.id, edge]));
  return { nodes: [...nodes.values()], edges: [...edges.values()] };
}

async function named(graph: OpenGraph, ids: string[]): Promise<Paths['avoided']> {
  if (ids.length === 0) return [];
  const builder = createGraphBuilder(graph.profile);
  const nodes = (await graph.ask('nodes', { ids })).map(({ node }) => builder.node(node));
  return nodes.map(({ id, name }) => ({ id, name }));
}
