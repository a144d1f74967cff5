import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { FileProblem } from '../../contract/api/parameters.ts';
import type { StoredView, ViewSummary } from '../../contract/api/routes/views.ts';
import { type KeptBeside, keptBesideShape } from '../../contract/model/kept-view.ts';
import { type View, viewShape } from '../../contract/model/view.ts';
import { FileError, NeverChangesError } from '../problems/errors.ts';
import { parseDocument } from './parse-document.ts';
import { slugOf } from './slug.ts';
import { openTextFiles, type TextFile } from './text-files.ts';

/** What the file of a view holds. */
const documentShape = z.strictObject({
  name: z.string().max(200).nullable().default(null),
  savedAt: z.iso.datetime().nullable().default(null),
  view: viewShape,
  ...keptBesideShape.shape,
});

/** What is saved under a name. */
interface NamedView extends Partial<KeptBeside> {
  name: string;
  view: View;
}

export interface ViewStore {
  /** Those that people saved, and the files that cannot be read as one. */
  list(): Promise<{ views: ViewSummary[]; problems: FileProblem[] }>;
  /** @throws NotFoundError, or FileError where its file cannot be read as one */
  read(id: string): Promise<StoredView>;
  /**
   * Saves a view under a name.
   * @throws NotSavedError
   */
  save(named: NamedView): Promise<StoredView>;
  /**
   * Saves what a link refers to: its id is made of its content, so that the same content is one file however often it is
   * saved.
   * @throws NotSavedError
   */
  saveForLink(view: View): Promise<StoredView>;
  /** @throws NotFoundError, ChangedMeanwhileError, NotSavedError, NeverChangesError for one that a link refers to */
  replace(id: string, named: NamedView, expected: string): Promise<StoredView>;
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
      const views: ViewSummary[] = [];
      const problems: FileProblem[] = await files.misnamed();
      for (const id of (await files.ids()).filter((each) => !madeOfContent.test(each))) {
        try {
          views.push(summaryOf(await read(id)));
        } catch (error) {
          if (!(error instanceof FileError)) throw error;
          problems.push(error.problem);
        }
      }
      return { views, problems };
    },
    async save(named) {
      const text = textOf({ ...named, savedAt: now() });
      const slug = slugOfView(named.name);
      for (let count = 1; ; count += 1) {
        const file = await files.create(count === 1 ? slug : `${slug}-${count}`, text);
        if (file) return storedView(file);
      }
    },
    async saveForLink(view) {
      const text = textOf({ name: null, view });
      const id = `link-${createHash('sha256').update(text).digest('hex').slice(0, 20)}`;
      const present = await files.read(id).catch(() => undefined);
      return storedView(present?.text === text ? present : await files.write(id, text));
    },
    async replace(id, named, expected) {
      if (madeOfContent.test(id)) {
        throw new NeverChangesError(
          `"${id}" belongs to a link, whose view never changes: save it under a name instead.`,
        );
      }
      const savedAt = await savedBefore(id, named.view);
      return storedView(await files.replace(id, textOf({ ...named, savedAt }), expected));
    },
    remove: files.remove,
  };

  /** When a view was saved that only gets another name now; otherwise now. */
  async function savedBefore(id: string, view: View): Promise<string> {
    const before = await read(id).catch(() => undefined);
    const isSame = before !== undefined && JSON.stringify(before.view) === JSON.stringify(view);
    return (isSame && before.savedAt) || now();
  }
}

function storedView(file: TextFile): StoredView {
  return { id: file.id, revision: file.revision, ...parseDocument(file, documentShape) };
}

function summaryOf({ view, fingerprint: _, ...rest }: StoredView): ViewSummary {
  return { ...rest, entities: view.nodes.length, at: view.at };
}

interface Written extends Partial<KeptBeside> {
  name: string | null;
  savedAt?: string;
  view: View;
}

/** The text of a file, without what is not known. */
function textOf({ name, savedAt, view, sketch, fingerprint }: Written): string {
  const beside = { ...(sketch && { sketch }), ...(fingerprint && { fingerprint }) };
  return `${JSON.stringify({ name, ...(savedAt && { savedAt }), view, ...beside }, null, 2)}\n`;
}

function now(): string {
  return new Date().toISOString();
}

function slugOfView(name: string): string {
  const slug = slugOf(name, 'view');
  return slug.startsWith('link-') ? `view-${slug}` : slug;
}
