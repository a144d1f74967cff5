import { createHash } from 'node:crypto';
import { lstat, readdir, readFile, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { FileProblem } from '../../contract/api/parameters.ts';
import { ChangedMeanwhileError, FileError, NotFoundError, NotSavedError } from '../problems/errors.ts';
import { withFileLock } from './file-lock.ts';
import { createFile, replaceFile } from './write-file.ts';

/** One text file of a folder, known by its name without its ending. */
export interface TextFile {
  id: string;
  /** For messages: `views/hanoi-1965.json`. */
  file: string;
  text: string;
  /** A digest of the text. */
  revision: string;
}

/** A folder of text files that people edit too, so each is read anew whenever it is asked for. */
export interface TextFiles {
  /** Every file with the ending, in order. */
  ids(): Promise<string[]>;
  /** Files with the ending whose names are no ids, such as somebody may have brought. */
  misnamed(): Promise<FileProblem[]>;
  /** @throws NotFoundError, or FileError for one that is too large */
  read(id: string): Promise<TextFile>;
  /**
   * Writes whatever was there before.
   * @throws NotSavedError
   */
  write(id: string, text: string): Promise<TextFile>;
  /**
   * Writes a file that was not there.
   * @returns undefined where the id is taken
   * @throws NotSavedError
   */
  create(id: string, text: string): Promise<TextFile | undefined>;
  /**
   * Writes over the file where it still is what the caller knows; `*` knows any.
   * @throws NotFoundError, ChangedMeanwhileError, NotSavedError
   */
  replace(id: string, text: string, expected: string): Promise<TextFile>;
  /**
   * Gives it another id too. The new file is there before the old one goes, so nothing is lost whatever happens.
   * @returns undefined where the new id is taken
   * @throws NotFoundError, ChangedMeanwhileError, NotSavedError
   */
  rename(id: string, to: string, text: string, expected: string): Promise<TextFile | undefined>;
  /** @throws NotFoundError, ChangedMeanwhileError */
  remove(id: string, expected: string): Promise<void>;
}

/** Of which most are what links refer to: one for each graph that was too long for an address. */
const maxFiles = 20_000;
const safeId = /^[a-z0-9][a-z0-9-]*$/;

/**
 * @param folder made when something is written first
 * @param ending of the files' names: `.json`
 * @param maxBytes larger ones are not read, as nobody can have saved them by the program
 */
export function openTextFiles(folder: string, ending: string, maxBytes = 2_000_000): TextFiles {
  const nameOf = (id: string) => `${basename(folder)}/${id}${ending}`;

  function pathOf(id: string): string {
    if (!safeId.test(id)) throw new NotFoundError(`There is no file ${nameOf(id)}.`);
    return join(folder, id + ending);
  }

  async function read(id: string): Promise<TextFile> {
    if ((await sizeOf(id)) > maxBytes) {
      throw new FileError(nameOf(id), 1, 1, `is larger than ${maxBytes / 1_000} kB`);
    }
    return fileOf(id, await readFile(pathOf(id), 'utf8').catch(gone(id)));
  }

  async function sizeOf(id: string): Promise<number> {
    const found = await lstat(pathOf(id)).catch(gone(id));
    return found.isFile() ? found.size : gone(id)();
  }

  function fileOf(id: string, text: string): TextFile {
    const revision = createHash('sha256').update(text).digest('hex').slice(0, 32);
    return { id, file: nameOf(id), text, revision };
  }

  /** The names of all that anybody can have meant to be found, without their ending. */
  async function names(): Promise<string[]> {
    const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
    return entries
      .filter((entry) => entry.isFile() && entry.name.endsWith(ending) && !entry.name.startsWith('.'))
      .map(({ name }) => name.slice(0, -ending.length))
      .sort();
  }

  async function ids(): Promise<string[]> {
    return (await names()).filter((name) => safeId.test(name));
  }

  async function expectRevision(id: string, expected: string): Promise<void> {
    if (expected === '*') return void (await sizeOf(id));
    const { revision } = await read(id);
    if (expected === revision) return;
    throw new ChangedMeanwhileError(
      `"${id}" was changed by someone else. Load it again and repeat your change.`,
    );
  }

  async function expectRoom(): Promise<void> {
    if ((await ids()).length < maxFiles) return;
    throw new NotSavedError(
      `${folder} already holds ${maxFiles} files. Delete some that are no longer needed.`,
    );
  }

  return {
    ids,
    read,
    async misnamed() {
      const wrong = (await names()).filter((name) => !safeId.test(name));
      const message = 'must have a name of small letters, digits and hyphens';
      return wrong.map((name) => ({ file: nameOf(name), line: 1, column: 1, message }));
    },
    write: (id, text) =>
      withFileLock(pathOf(id), async () => {
        await expectRoom();
        await replaceFile(pathOf(id), text);
        return fileOf(id, text);
      }),
    async create(id, text) {
      await expectRoom();
      return (await createFile(pathOf(id), text)) ? fileOf(id, text) : undefined;
    },
    replace: (id, text, expected) =>
      withFileLock(pathOf(id), async () => {
        await expectRevision(id, expected);
        await replaceFile(pathOf(id), text);
        return fileOf(id, text);
      }),
    rename: (id, to, text, expected) =>
      withFileLock(pathOf(id), async () => {
        await expectRevision(id, expected);
        if (!(await createFile(pathOf(to), text))) return undefined;
        await rm(pathOf(id), { force: true });
        return fileOf(to, text);
      }),
    remove: (id, expected) =>
      withFileLock(pathOf(id), async () => {
        await expectRevision(id, expected);
        await rm(pathOf(id), { force: true });
      }),
  };
}

/** It was never there, or was removed a moment ago. */
function gone(id: string): () => never {
  return () => {
    throw new NotFoundError(`Nothing is saved as "${id}".`);
  };
}
