import type { Role } from '../../../contract/model/profile/roles.ts';
import { namesFor } from '../../cypher/names-for.ts';
import type { RowOf } from '../../neo4j/rows.ts';
import { isProcedureFault } from '../../neo4j/why-it-ended.ts';
import { labelsOf } from '../labels-of.ts';
import type { OpenGraph } from '../open-graph.ts';
import { folds } from './fold.ts';
import { type FullTextQuery, fullTextQueries } from './full-text.ts';
import { namedLabels, namingProperties } from './naming.ts';
import type { Scan } from './scan.ts';
import { isCode, spellingsOf, valuesOf } from './spellings.ts';
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
  joined: 'AND' | 'OR' = 'AND',
): Promise<Candidate[]> {
  const { text } = sought;
  const ask = (indexes: readonly FullTextQuery[]) =>
    graph.ask('search', {
      ...common(graph, sought),
      indexes,
      spellings: valuesOf(text),
      beginnings: spellingsOf(text),
    });
  const indexes = fullTextQueries(graph, wordsToFind(text), joined);
  try {
    return await ask(indexes);
  } catch (error) {
    // Somebody has dropped an index since the graph was opened.
    if (indexes.length > 0 && isProcedureFault(error)) return ask([]);
    throw error;
  }
}

/**
 * Nodes that a text may mean among those that are read one after the other: whole names first, then beginnings of names,
 * then names with all the words, then mistyped ones.
 */
export function askScan(
  graph: OpenGraph,
  sought: CandidateRequest,
  { parts, maxScanned, names }: Scan,
): Promise<Candidate[]> {
  const asked = common(graph, sought);
  return graph.ask('search', { ...asked, scanned: parts, maxScanned, names: { ...asked.names, ...names } });
}

function common(graph: OpenGraph, { text, kind, role }: CandidateRequest) {
  const { profile, labels, searchIndexes } = graph;
  const isFiltered = kind !== undefined || role !== undefined;
  const indexed = searchIndexes.flatMap((index) => (index.type === 'FULLTEXT' ? index.properties : []));
  return {
    ...wordsToFind(text),
    text: text.trim().normalize('NFC'),
    isCode: isCode(text),
    folds,
    maxIndexed: maxIndexed * (isFiltered ? 20 : 1),
    maxLookedUp,
    ...{ indexes: [], spellings: [], beginnings: [], scanned: [], maxScanned: 0 },
    names: { searched: [...new Set([...namingProperties(namedLabels(profile, labels)), ...indexed])] },
    labels: labelsOf(profile, kind),
    playing: role === undefined ? null : (namesFor(profile, role) ?? []),
    limit: maxCandidates,
  };
}
