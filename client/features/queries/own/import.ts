import { create } from 'zustand';
import type { Problem } from '../../../../contract/api/problem.ts';
import { problemOf } from '../../../api/problem-error.ts';
import { notify } from '../../../ui/toasts.tsx';
import { saveNew, saveOver } from './saving.ts';
import { importedText, isFileName } from './texts.ts';

/** A file that was brought and not saved. */
export interface RefusedFile {
  /** As it is called where it comes from. */
  file: string;
  source: string;
  problem: Problem;
}

interface Import {
  refused: readonly RefusedFile[];
  /** @param open shows a query: what was brought stands far down a long list */
  importFiles(files: readonly File[], open: (name: string) => void): Promise<void>;
  /** Tries again under another name. */
  saveAs(refused: RefusedFile, name: string): Promise<void>;
  /** Puts it in the place of a query of that name. */
  replace(refused: RefusedFile, name: string, revision: string): Promise<void>;
  dismiss(refused: RefusedFile): void;
}

/** Files that are brought as queries: each is saved, or stays on a list with the reason. */
export const useImport = create<Import>()((set) => {
  const without = (gone: RefusedFile) =>
    set(({ refused }) => ({ refused: refused.filter((each) => each !== gone) }));

  async function attempt<Saved>(
    file: string,
    source: string,
    save: () => Promise<Saved>,
  ): Promise<Saved | undefined> {
    try {
      return await save();
    } catch (error) {
      const problem = problemOf(error);
      set(({ refused }) => ({ refused: [...refused, { file, source, problem }] }));
      return undefined;
    }
  }

  async function again(refused: RefusedFile, save: () => Promise<unknown>): Promise<void> {
    without(refused);
    if (await attempt(refused.file, refused.source, save)) notify(importedText(1));
  }

  return {
    refused: [],
    async importFiles(files, open) {
      set({ refused: [] });
      const saved: string[] = [];
      for (const file of files) {
        const source = await file.text();
        const stem = file.name.replace(/\.cypher$/i, '');
        const name = isFileName(stem) ? stem : null;
        const stored = await attempt(file.name, source, () => saveNew(source, name));
        if (stored) saved.push(stored.name);
      }
      const [first] = saved;
      if (first !== undefined)
        notify(
          importedText(saved.length),
          saved.length === 1 ? { label: 'Open', run: () => open(first) } : undefined,
        );
    },
    saveAs: (refused, name) => again(refused, () => saveNew(refused.source, name)),
    replace: (refused, name, revision) => again(refused, () => saveOver({ name, revision }, refused.source)),
    dismiss: without,
  };
});
