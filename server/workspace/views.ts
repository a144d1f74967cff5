import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { FileProblem } from '../../contract/api/parameters.ts';
import type { StoredView } from '../../contract/api/routes/views.ts';
import { type View, viewShape } from '../../contract/model/view.ts';
import { FileError, NeverChangesError } from '../problems/errors.ts';
import { parseDocument } from './parse-document.ts';
import { slugOf } from './slug.ts';
import { openTextFiles, type TextFile } from './text-files.ts';

/** What the file of a view holds. */
const documentShape = z.strictObject({ name: z.string().max(200).nullable().default(null), view: viewShape });

export interface ViewStore {
  /** Those that people saved, and the files that cannot be read as one. */
  list(): Promise<{ views: Omit<StoredView, 'view'>[]; problems: FileProblem[] }>;
  /** @throws NotFoundError, or FileError where its file cannot be read as one */
  read(id: string): Promise<StoredView>;
  /**
   * Saves a view under a name. Without one it is what a link refers to: its id is made of its content, so that the same
   * content is one file however often it is saved.
   * @throws NotSavedError
   */
  save(name: string | null, view: View): Promise<StoredView>;
  /** @throws NotFoundError, ChangedMeanwhileError, NotSavedError, NeverChangesError for one that a link refers to */
  replace(id: string, name: string, view: View, expected: string): Promise<StoredView>;
  /** @throws NotFoundError, ChangedMeanwhileError */
  remove(id: string, expected: string): Promise<void>;
}

const madeOfContent = /^link-[0-9a-f]{20}$/;

export function openViews(folder: string): ViewStore {
  const files = openTextFiles(folder, '.json');

  async function read(id: string): Promise<StoredView> {
    return storedView(await files.read(id));
  }

  return {
    read,
    async list() {
      const views: Omit<StoredView, 'view'>[] = [];
      const problems: FileProblem[] = await files.misnamed();
      for (const id of (await files.ids()).filter((each) => !madeOfContent.test(each))) {
        try {
          const { view: _, ...summary } = await read(id);
          views.push(summary);
        } catch (error) {
          if (!(error instanceof FileError)) throw error;
          problems.push(error.problem);
        }
      }
      return { views, problems };
    },
    async save(name, view) {
      if (name === null) return saveForLink(view);
      const text = textOf(name, view);
      const slug = slugOfView(name);
      for (let count = 1; ; count += 1) {
        const file = await files.create(count === 1 ? slug : `${slug}-${count}`, text);
        if (file) return storedView(file);
      }
    },
    async replace(id, name, view, expected) {
      if (madeOfContent.test(id)) {
        throw new NeverChangesError(
          `"${id}" belongs to a link, whose view never changes: save it under a name instead.`,
        );
      }
      return storedView(await files.replace(id, textOf(name, view), expected));
    },
    remove: files.remove,
  };

  async function saveForLink(view: View): Promise<StoredView> {
    const text = textOf(null, view);
    const id = `link-${createHash('sha256').update(text).digest('hex').slice(0, 20)}`;
    const present = await files.read(id).catch(() => undefined);
    return storedView(present?.text === text ? present : await files.write(id, text));
  }
}

function storedView(file: TextFile): StoredView {
  const { name, view } = parseDocument(file, documentShape);
  return { id: file.id, name, revision: file.revision, view };
}

function textOf(name: string | null, view: View): string {
  return `${JSON.stringify({ name, view }, null, 2)}\n`;
}

function slugOfView(name: string): string {
  const slug = slugOf(name, 'view');
  return slug.startsWith('link-') ? `view-${slug}` : slug;
}
