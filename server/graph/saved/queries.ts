import type { FileProblem } from '../../../contract/api/parameters.ts';
import type { QuerySource, SavedQuery, StoredQuery } from '../../../contract/api/routes/queries.ts';
import { type ParsedQuery, parseOwnQuery } from '../../cypher/saved-query.ts';
import { CypherFileError } from '../../cypher/statement.ts';
import { FileError, NotFoundError } from '../../problems/errors.ts';
import type { TextFile, TextFiles } from '../../workspace/text-files.ts';
import type { OpenGraph } from '../open-graph.ts';

/** Where people's own queries are kept. */
export type OwnQueries = Pick<TextFiles, 'ids' | 'misnamed' | 'read'>;

/** Every query that can be run, and the files of own ones that cannot be read. */
export async function listQueries(
  graph: OpenGraph,
  own: OwnQueries,
): Promise<{ queries: SavedQuery[]; problems: FileProblem[] }> {
  const queries = [...graph.shippedQueries];
  const problems = await own.misnamed();
  for (const id of await own.ids()) {
    try {
      queries.push(await readOwn(graph, own, id));
    } catch (error) {
      if (error instanceof NotFoundError) continue;
      problems.push(...problemsOf(error));
    }
  }
  return { queries: queries.map((query) => withoutSource(storedQuery(graph, query))), problems };
}

/**
 * One query: one of those that come with the program, or an own one.
 * @throws NotFoundError, or FileError where its file cannot be read
 */
export async function findQuery(graph: OpenGraph, own: OwnQueries, name: string): Promise<ParsedQuery> {
  const shipped = graph.shippedQueries.find((query) => query.name === name);
  if (shipped) return shipped;
  return readOwn(graph, own, name).catch(noQuery(name));
}

/**
 * The file of one query, which need not be right.
 * @throws NotFoundError, or FileError where it is too large
 */
export async function findSource(graph: OpenGraph, own: OwnQueries, name: string): Promise<QuerySource> {
  const shipped = graph.shippedQueries.find((query) => query.name === name);
  if (shipped) return { name, origin: 'shipped', revision: shipped.revision, source: shipped.source };
  const { text, revision } = await own.read(name).catch(noQuery(name));
  return { name, origin: 'own', revision, source: text };
}

/** Whether a query of that name comes with the program. */
export function isShipped(graph: OpenGraph, name: string): boolean {
  return graph.shippedNames.has(name);
}

/** A query as the API answers it. */
export function storedQuery(
  graph: OpenGraph,
  { statement: _, choices: __, ...query }: ParsedQuery,
): StoredQuery {
  const fits = query.origin === 'shipped' || query.model === null || query.model === graph.profile.title;
  return { ...query, fits };
}

/** @throws FileError naming the first thing that is wrong */
export function queryIn({ file, text }: Pick<TextFile, 'file' | 'text'>): ParsedQuery {
  try {
    return parseOwnQuery(file, text);
  } catch (error) {
    if (!(error instanceof CypherFileError)) throw error;
    const [first = { line: 1, column: 1, message: error.message }, ...more] = error.faults;
    throw new FileError(file, first.line, first.column, first.message, more);
  }
}

function withoutSource({ source: _, ...query }: StoredQuery): SavedQuery {
  return query;
}

async function readOwn(graph: OpenGraph, own: OwnQueries, id: string): Promise<ParsedQuery> {
  const file = await own.read(id);
  if (isShipped(graph, id)) {
    const message = `has the name of a query that comes with Diplograph: rename it`;
    throw new FileError(file.file, 1, 1, message);
  }
  return queryIn(file);
}

/** @throws what says nothing of a file */
function problemsOf(error: unknown): FileProblem[] {
  if (error instanceof FileError) return [error.problem, ...error.more];
  throw error;
}

/** Says of what is not found that it is a query. */
function noQuery(name: string) {
  return (error: unknown): never => {
    if (!(error instanceof NotFoundError)) throw error;
    throw new NotFoundError(`There is no saved query "${name}". See /api/queries for all saved queries.`);
  };
}
