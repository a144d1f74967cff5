import {
  deleteQuery,
  replaceQuery,
  type StoredQuery,
  saveQuery,
} from '../../../../contract/api/routes/queries.ts';
import { call } from '../../../api/call.ts';
import { queryClient } from '../../../api/client.ts';
import { askQueries } from '../../../api/questions/queries.ts';
import type { DraftBase } from './draft.ts';

/**
 * Saves a new query.
 * @param name null for one made of its title
 * @throws ProblemError: 409 where the name is taken, 422 with what is wrong with the file
 */
export async function saveNew(source: string, name: string | null = null): Promise<StoredQuery> {
  return known(await call(saveQuery, { body: { name, source } }));
}

/**
 * Replaces a query, unless somebody else has changed it since.
 * @throws ProblemError: 412 where somebody has, 409 where its new name is taken, 422 with what is wrong with the file
 */
export async function saveOver(
  { name, revision }: DraftBase,
  source: string,
  newName: string | null = null,
): Promise<StoredQuery> {
  const stored = await call(replaceQuery, { name, 'if-match': tagOf(revision), body: { newName, source } });
  forget(name);
  return known(stored);
}

/** @throws ProblemError: 412 where somebody has changed it since */
export async function remove({ name, revision }: DraftBase): Promise<void> {
  await call(deleteQuery, { name, 'if-match': tagOf(revision) });
  forget(name);
  await relist();
}

function tagOf(revision: string): string {
  return revision === '*' ? '*' : `"${revision}"`;
}

/** What was answered by a query as it was before is of no use any more. */
function forget(name: string): void {
  for (const key of ['query', 'source', 'run', 'choices'])
    queryClient.removeQueries({ queryKey: [key, name] });
}

async function known(stored: StoredQuery): Promise<StoredQuery> {
  queryClient.setQueryData(['query', stored.name], stored);
  await relist();
  return stored;
}

/** The list is asked for again before anything is shown of it, so that what was saved is there. */
function relist(): Promise<void> {
  return queryClient.invalidateQueries({ queryKey: askQueries().queryKey });
}
