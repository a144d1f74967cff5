import { create } from 'zustand';
import type { QueryFile } from '../../../../contract/text/query-file/query-file.ts';
import { readQueryFile } from '../../../../contract/text/query-file/read.ts';
import { queryFileOf } from '../../../../contract/text/query-file/write.ts';
import { notify } from '../../../ui/toasts.tsx';
import { type DraftParameter, declaredOf, draftOf } from './draft-parameter.ts';
import { viewOf } from './query-views.ts';
import { replacedDraft } from './texts.ts';

/** The query that a draft is to replace, as it was when the draft was begun. */
export interface DraftBase {
  name: string;
  revision: string;
}

/** A query while it is edited. */
export interface Draft extends Omit<QueryFile, 'parameters'> {
  parameters: readonly DraftParameter[];
  /** Null where it becomes a new one. */
  base: DraftBase | null;
  /** The file that it was begun with; empty where nothing of it is saved anywhere. */
  begunWith: string;
}

/** The drafts that the page keeps, also while something else is looked at: by the name of the query, a new one by none. */
export const useDrafts = create<{ drafts: ReadonlyMap<string, Draft> }>(() => ({ drafts: new Map() }));

/** The file that a draft becomes. */
export function sourceOf(draft: Draft): string {
  return queryFileOf({ ...draft, parameters: draft.parameters.map(declaredOf) });
}

/** A draft of a file. */
export function draftFrom(source: string, base: DraftBase | null, isSaved = true): Draft {
  const { parameters, ...file } = readQueryFile(source);
  const view = viewOf(file.view);
  const draft = { ...file, view, parameters: parameters.map(draftOf), base, begunWith: '' };
  return isSaved ? { ...draft, begunWith: sourceOf(draft) } : draft;
}

export function isChanged(draft: Draft): boolean {
  return sourceOf(draft) !== draft.begunWith;
}

/** Keeps a draft, in place of one of the same query. */
export function keepDraft(draft: Draft): void {
  useDrafts.setState(({ drafts }) => ({ drafts: new Map([...drafts, [keyOf(draft), draft]]) }));
}

/** Changes a draft as it is kept now. */
export function changeDraft(draft: Draft, change: Partial<Draft>): void {
  keepDraft({ ...(useDrafts.getState().drafts.get(keyOf(draft)) ?? draft), ...change });
}

export function dropDraft(draft: Draft): void {
  useDrafts.setState(({ drafts }) => ({
    drafts: new Map([...drafts].filter(([key]) => key !== keyOf(draft))),
  }));
}

function keyOf({ base }: Draft): string {
  return base?.name ?? '';
}

/** Keeps the draft of a new query; one that stood there unsaved can be had back. */
export function keepNew(draft: Draft): void {
  const before = useDrafts.getState().drafts.get('');
  keepDraft(draft);
  if (before && isChanged(before))
    notify(replacedDraft(before.title), { label: 'Undo', run: () => keepDraft(before) });
}

/**
 * Proposes a new query, such as one made of what stands in the console. The page for editing shows it once the address
 * says so, by `newQueryAddress`.
 * @param source the file that is proposed
 */
export function proposeQuery(source: string): void {
  keepNew(draftFrom(source, null, false));
}

/** What the address says while a query is edited: nothing lies over its page. */
export const editAddress = {
  ...{ task: 'queries', edit: true, with: null, office: null },
  ...{ console: null, names: null, since: null, until: null },
} as const;

/** The same for a new query. */
export const newQueryAddress = { ...editAddress, query: null } as const;
