import type { ProfileInUse } from '../../contract/model/profile/profile.ts';

const guessedNotice =
  'This database uses its own data model; Diplograph only reads it and never changes your data. Names, dates, colours and icons are guessed from a sample: check them under Model.';

const emptyNotice =
  'This database is empty. To load the curated data, run `npm run diplograph -- load` with the same NEO4J_ settings, then reload this page.';

/**
 * What the user should know of a database, by what it holds and where its profile comes from.
 * @param problem why the saved profile cannot be read, where it cannot
 */
export function noticeOf(
  contents: { empty: boolean } | undefined,
  origin: ProfileInUse['origin'],
  problem: { file: string; line: number } | undefined,
): string | null {
  if (contents?.empty) return emptyNotice;
  if (origin === 'guessed' && problem)
    return `The model that was saved for this database can’t be read (${problem.file}, line ${problem.line}), so a guess is used. See under Model what is wrong.`;
  return origin === 'guessed' ? guessedNotice : null;
}
