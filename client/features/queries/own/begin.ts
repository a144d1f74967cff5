import type { QuerySource } from '../../../../contract/api/routes/queries.ts';
import { queryFileOf } from '../../../../contract/text/query-file/write.ts';
import { useAuthor } from './author.ts';
import { draftFrom, keepDraft, keepNew } from './draft.ts';
import { copyTitle } from './texts.ts';

/** Begins a new query with nothing in it. */
export function beginBlank(): void {
  const blank = queryFileOf({
    ...{ title: '', description: '', category: '', view: 'table', author: authorNow(), model: null },
    ...{ parameters: [], text: '' },
  });
  keepDraft(draftFrom(blank, null));
}

/** Begins a change of one's own query. */
export function beginEditing({
  name,
  revision,
  source,
}: Pick<QuerySource, 'name' | 'revision' | 'source'>): void {
  keepDraft(draftFrom(source, { name, revision }));
}

/** Begins a new query that is like another. */
export function beginCopy(source: string): void {
  const draft = draftFrom(source, null, false);
  keepNew({ ...draft, title: copyTitle(draft.title), author: authorNow() });
}

function authorNow(): string | null {
  return useAuthor.getState().author || null;
}
