import type { StoredQuery } from '../../../contract/api/routes/queries.ts';
import { withModel } from '../../cypher/header.ts';
import { parseStatement } from '../../cypher/statement.ts';
import { InvalidQueryError, RefusedError } from '../../problems/errors.ts';
import { slugOf } from '../../workspace/slug.ts';
import type { TextFile, TextFiles } from '../../workspace/text-files.ts';
import type { OpenGraph } from '../open-graph.ts';
import { checkQuery } from './check.ts';
import { isShipped, queryIn, storedQuery } from './queries.ts';

/** What is saved: a file, and the name to save it by. */
interface Saved {
  name: string | null;
  source: string;
}

/**
 * Saves a new query. Without a name it is called by its title; without a model, it is one for the graph that is open.
 * @throws InvalidQueryError, RefusedError where the name is taken, NotSavedError
 */
export async function saveQuery(
  graph: OpenGraph,
  files: TextFiles,
  { name, source }: Saved,
): Promise<StoredQuery> {
  const query = await expectWell(graph, source);
  const chosen = name ?? slugOf(query.title, 'query');
  expectFree(graph, chosen);
  const text = query.model === null ? withModel(parseStatement(chosen, source), graph.profile.title) : source;
  return stored(graph, (await files.create(chosen, text)) ?? taken(chosen));
}

/**
 * Replaces an own query, and renames it where a new name is given.
 * @param input.expected its revision as the caller knows it
 * @throws InvalidQueryError, RefusedError, NotFoundError, ChangedMeanwhileError, NotSavedError
 */
export async function replaceQuery(
  graph: OpenGraph,
  files: TextFiles,
  {
    name,
    newName,
    source,
    expected,
  }: { name: string; newName: string | null; source: string; expected: string },
): Promise<StoredQuery> {
  expectOwn(graph, name);
  await expectWell(graph, source);
  if (newName === null || newName === name) return stored(graph, await files.replace(name, source, expected));
  expectFree(graph, newName);
  return stored(graph, (await files.rename(name, newName, source, expected)) ?? taken(newName));
}

/** @throws RefusedError, NotFoundError, ChangedMeanwhileError */
export async function deleteQuery(
  graph: OpenGraph,
  files: TextFiles,
  { name, expected }: { name: string; expected: string },
): Promise<void> {
  expectOwn(graph, name);
  await files.remove(name, expected);
}

async function expectWell(graph: OpenGraph, source: string) {
  const { query, faults } = await checkQuery(graph, source);
  if (!query) throw new InvalidQueryError(faults);
  return query;
}

function expectOwn(graph: OpenGraph, name: string): void {
  if (!isShipped(graph, name)) return;
  throw new RefusedError(
    `"${name}" comes with Diplograph and stays as it is. Duplicate it under another name, and change that one.`,
  );
}

function expectFree(graph: OpenGraph, name: string): void {
  if (!isShipped(graph, name)) return;
  throw new RefusedError(`A query that comes with Diplograph is called "${name}". Choose another name.`);
}

function taken(name: string): never {
  throw new RefusedError(`There is a query "${name}" already. Choose another name, or change that one.`);
}

function stored(graph: OpenGraph, file: TextFile): StoredQuery {
  return storedQuery(graph, queryIn(file));
}
