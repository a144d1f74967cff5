import type { ProfileInUse } from '../../contract/model/profile/profile.ts';

const guessedNotice =
  'This database uses its own data model; Diplograph only reads it and never changes your data. Names, dates, colours and icons are guessed from a sample: check them under Model.';

const emptyNotice =
  'This database is empty. To load the curated data, run `npm run diplograph -- load` with the same NEO4J_ settings, then reload this page.';

/** What the user should know of a database, by what it holds and where its profile comes from. */
export function noticeOf(
  contents: { empty: boolean } | undefined,
  origin: ProfileInUse['origin'],
): string | null {
  if (contents?.empty) return emptyNotice;
  return origin === 'guessed' ? guessedNotice : null;
}
