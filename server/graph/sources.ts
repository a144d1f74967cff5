import type { z } from 'zod';
import type {
  Citing,
  citing,
  Source,
  SourceDetail,
  source,
  sources,
} from '../../contract/api/routes/sources.ts';
import { datedOf } from '../../contract/model/time/stored.ts';
import { describePeriod } from '../../contract/text/dates.ts';
import { NotFoundError } from '../problems/errors.ts';
import { countCitations } from './count-citations.ts';
import { decodeCursor, encodeCursor } from './cursor.ts';
import { createGraphBuilder } from './graph-builder.ts';
import type { OpenGraph } from './open-graph.ts';

type Paged<Params> = Params & { limit: number; cursor?: string | undefined };

/** Every source document that the data rests on; none where the profile knows of no sources. */
export async function listSources(
  graph: OpenGraph,
  { limit }: z.output<typeof sources.query>,
): Promise<z.output<typeof sources.output>> {
  const all = await allSources(graph);
  const shown = all.slice(0, limit);
  return { sources: shown, shown: shown.length, total: all.length, truncated: shown.length < all.length };
}

async function allSources(graph: OpenGraph): Promise<Source[]> {
  if (!graph.can('sources')) return [];
  const [found, { ofSource }] = await Promise.all([graph.ask('sources'), countCitations(graph)]);
  return found.map((each) => ({
    ...each,
    ...(ofSource.get(each.id) ?? { passages: 0, facts: 0, entities: 0 }),
  }));
}

/**
 * One source document with a page of its paragraphs, and how much rests on each.
 * @throws NotFoundError, MissingCapabilityError, BadInputError for a cursor that is none
 */
export async function describeSource(
  graph: OpenGraph,
  { id, limit, cursor }: Paged<z.output<typeof source.params>>,
): Promise<SourceDetail> {
  const skip = skipOf(cursor);
  const [found, { ofPassage }, passages] = await Promise.all([
    allSources(graph).then((all) => all.find((each) => each.id === id)),
    countCitations(graph),
    graph.ask('source-passages', { id, skip, limit }),
  ]);
  if (!found) {
    throw new NotFoundError(`There is no source "${id}". See /api/sources for all sources.`);
  }
  return {
    ...found,
    paragraphs: passages.map(({ total: _total, ...passage }) => ({
      ...passage,
      ...(ofPassage.get(passage.id) ?? { facts: 0, entities: 0 }),
    })),
    ...bounded(skip, passages.length, passages[0]?.total ?? skip),
  };
}

/**
 * A page of what rests on one passage: entities, then facts.
 * @throws NotFoundError, MissingCapabilityError, BadInputError for a cursor that is none
 */
export async function findCiting(
  graph: OpenGraph,
  { id, limit, cursor }: Paged<z.output<typeof citing.params>>,
): Promise<Citing> {
  const skip = skipOf(cursor);
  const [[passage], { ofPassage }] = await Promise.all([
    graph.ask('citations', { ids: [id] }),
    countCitations(graph),
  ]);
  if (!passage) throw new NotFoundError(`There is no passage "${id}". See /api/sources for all sources.`);
  const builder = createGraphBuilder(graph.profile);
  const { facts, entities } = ofPassage.get(id) ?? { facts: 0, entities: 0 };
  const ways = waysToFind(graph, id, facts + entities);
  const rows = await graph.ask('citing', { id, skip, limit, ...ways });
  return {
    entities: rows.flatMap(({ node }) => (node ? [builder.node(node)] : [])),
    facts: rows.flatMap((row) => {
      if (!row.source || !row.edge || !row.target) return [];
      const [from, to] = [builder.node(row.source), builder.node(row.target)];
      const edge = builder.edge(row.edge);
      return [
        { id: edge.id, type: edge.type, source: from, target: to, when: describePeriod(datedOf(edge)) },
      ];
    }),
    ...bounded(skip, rows.length, facts + entities),
  };
}

/** An index gives each of its hits more slowly than a scan passes one by. */
const maxHits = 50_000;

/** How the so many that cite a passage are found: by the indexes where they are there and that is quicker. */
function waysToFind({ citationIndexes }: OpenGraph, id: string, count: number) {
  const indexes = count <= maxHits ? citationIndexes : undefined;
  return {
    nodeIndexes: indexes ? [indexes.nodes] : [],
    relationshipIndexes: indexes ? [indexes.relationships] : [],
    // As Lucene reads one word, whatever it holds.
    quoted: `"${id.replaceAll(/["\\]/g, '\\$&')}"`,
    scanned: indexes ? [] : [id],
  };
}

function skipOf(cursor: string | undefined): number {
  return cursor === undefined ? 0 : Number(decodeCursor(cursor)[0]) || 0;
}

function bounded(skip: number, shown: number, total: number) {
  const truncated = skip + shown < total && shown > 0;
  return { shown, total, truncated, nextCursor: truncated ? encodeCursor([skip + shown]) : null };
}
