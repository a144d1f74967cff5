import type { Role } from '../../../contract/model/profile/roles.ts';
import { namesFor } from '../../cypher/names-for.ts';
import type { RowOf } from '../../neo4j/rows.ts';
import { isProcedureFault } from '../../neo4j/why-it-ended.ts';
import { labelsOf } from '../labels-of.ts';
import type { OpenGraph } from '../open-graph.ts';
import { type FullTextQuery, fullTextQueries } from './full-text.ts';
import type { WordsAsked } from './lucene.ts';
import { namedLabels, namingProperties } from './naming.ts';
import { spellingsOf, valuesOf } from './spellings.ts';
import { wordsToFind } from './words-to-find.ts';

/** So many are taken to be judged; among more, those that the database thinks best. */
export const maxCandidates = 200;

/** So many hits of a full-text index are looked at, more where those of one kind have to be found among them. */
const maxIndexed = 1_000;

/** So many are taken for each spelling by an index of a property. */
const maxLookedUp = 100;

export type Candidate = RowOf<'search'>;

export interface CandidateRequest {
  text: string;
  kind?: string | undefined;
  role?: Role | undefined;
}

/** Nodes that a text may mean, by their id and by all indexes, with every form of their names. */
export async function askIndexes(
  graph: OpenGraph,
  sought: CandidateRequest,
  words: WordsAsked = 'every',
): Promise<Candidate[]> {
  const { text } = sought;
  const ask = (indexes: readonly FullTextQuery[]) =>
    graph.ask('search', {
      ...known(graph, sought, [typed(text)]),
      ...{ indexes, spellings: valuesOf(text), beginnings: spellingsOf(text) },
    });
  const indexes = fullTextQueries(graph, wordsToFind(text), words);
  try {
    return await ask(indexes);
  } catch (error) {
    // Somebody has dropped an index since the graph was opened.
    if (indexes.length > 0 && isProcedureFault(error)) return ask([]);
    throw error;
  }
}

/** The same of nodes whose ids are known. */
export async function askByIds(
  graph: OpenGraph,
  sought: CandidateRequest,
  ids: readonly string[],
): Promise<Candidate[]> {
  if (ids.length === 0) return [];
  return graph.ask('search', {
    ...known(graph, sought, ids),
    ...{ indexes: [], spellings: [], beginnings: [] },
  });
}

export function known(graph: OpenGraph, sought: CandidateRequest, ids: readonly string[]) {
  const { profile, labels, searchIndexes } = graph;
  const { kind, role, text } = sought;
  const isFiltered = kind !== undefined || role !== undefined;
  const indexed = searchIndexes.flatMap(({ type, properties }) => (type === 'FULLTEXT' ? properties : []));
  return {
    ...restrictions(graph, sought),
    sought: {
      ids,
      text: typed(text),
      properties: [...new Set([...namingProperties(namedLabels(profile, labels)), ...indexed])],
    },
    maxIndexed: maxIndexed * (isFiltered ? 20 : 1),
    maxLookedUp,
  };
}

/** What every one has to be, and how many are taken. */
export function restrictions({ profile }: OpenGraph, { kind, role }: CandidateRequest) {
  return {
    labels: labelsOf(profile, kind),
    playing: role === undefined ? null : (namesFor(profile, role) ?? []),
    limit: maxCandidates,
  };
}

/** A text as most programs store it. */
export function typed(text: string): string {
  return text.trim().normalize('NFC');
}
