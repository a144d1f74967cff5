import { createHash } from 'node:crypto';
import type { FileProblem } from '../../contract/api/parameters.ts';
import type { Profile } from '../../contract/model/profile/profile.ts';
import { ChangedMeanwhileError, FileError, NotFoundError } from '../problems/errors.ts';
import { profileText, readProfileText } from './profile-text.ts';
import { openTextFiles, type TextFiles } from './text-files.ts';

/** The profile that somebody saved for a database, as its file is now. */
export interface StoredProfile {
  /** Below the workspace: `profiles/local.yaml`. */
  file: string;
  text: string;
  revision: string;
  /** Null where the file is broken. */
  profile: Profile | null;
  /** All that is wrong in it. */
  problems: FileProblem[];
}

/** Where the profile of one database is kept. */
export interface ProfileFile {
  /** As it is now; undefined where none is saved. */
  find(): Promise<StoredProfile | undefined>;
  /**
   * @param expected the revision that is known to the caller; `*` where none is saved
   * @throws ChangedMeanwhileError, NotSavedError, FileError for one that is too large to be read
   */
  save(profile: Profile, expected: string): Promise<void>;
  /** @throws NotFoundError, ChangedMeanwhileError */
  remove(expected: string): Promise<void>;
}

/** The profiles of all databases. */
export interface ProfileStore {
  /** @param id of the database: small letters, digits and hyphens */
  of(id: string): ProfileFile;
}

const maxBytes = 500_000;

/** @param folder made when something is saved first */
export function openProfiles(folder: string): ProfileStore {
  const files = openTextFiles(folder, '.yaml', maxBytes);
  return { of: (id) => profileFile(files, id) };
}

function profileFile(files: TextFiles, id: string): ProfileFile {
  async function find(): Promise<StoredProfile | undefined> {
    try {
      const { file, text, revision } = await files.read(id);
      const { profile, faults } = readProfileText(text);
      return { file, text, revision, profile, problems: faults.map((fault) => ({ file, ...fault })) };
    } catch (error) {
      if (error instanceof NotFoundError) return undefined;
      if (error instanceof FileError) return unreadable(error);
      throw error;
    }
  }
  return {
    find,
    async save(profile, expected) {
      const before = await find();
      if (before && expected !== '*') {
        await files.replace(id, profileText(profile, before.text), expected);
      } else if (before || expected !== '*' || !(await files.create(id, profileText(profile)))) {
        throw new ChangedMeanwhileError(
          'The profile was saved or reset by someone else. Load it again and repeat your change.',
        );
      }
    },
    remove: (expected) => files.remove(id, expected),
  };
}

/** Of a file that is too large. */
function unreadable({ problem, message }: FileError): StoredProfile {
  const revision = createHash('sha256').update(message).digest('hex').slice(0, 32);
  return { file: problem.file, text: '', revision, profile: null, problems: [problem] };
}
