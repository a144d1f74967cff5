import type { ProfileInUse } from '../../contract/model/profile/profile.ts';
import { type NamesInUse, noNames } from '../cypher/names-in-use.ts';

const guessedNotice =
  'Diplograph only reads this database and never changes it. Names, dates, colours and icons are guessed from a sample: check them under Model.';

const emptyNotice =
  'This database is empty. To load the curated data, run `npm run diplograph -- load` with the same NEO4J_ settings, then reload this page.';

/**
 * What the user should know of a database, by what it holds and where its profile comes from.
 * @param problem why the saved profile cannot be read, where it cannot
 * @param missing the labels and types that a guess could not look at
 */
export function noticeOf(
  contents: { empty: boolean } | undefined,
  origin: ProfileInUse['origin'],
  problem: { file: string; line: number } | undefined,
  missing: NamesInUse = noNames,
): string | null {
  if (contents?.empty) return emptyNotice;
  if (origin !== 'guessed') return null;
  if (problem)
    return `The model that was saved for this database can’t be read (${problem.file}, line ${problem.line}), so a guess is used. See under Model what is wrong.`;
  const left = missing.labels.length + missing.types.length;
  return left === 0 ? guessedNotice : `${guessedNotice} ${cutNotice(left)}`;
}

function cutNotice(left: number): string {
  const what = left === 1 ? 'One label or relationship type' : `${left} labels and relationship types`;
  return `${what} could not be looked at, as there are many or the database was slow, so little or nothing is guessed of them.`;
}
