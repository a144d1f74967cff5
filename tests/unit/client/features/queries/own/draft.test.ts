import { beforeEach, expect, test } from 'vitest';
import {
  changeDraft,
  draftFrom,
  dropDraft,
  isChanged,
  keepDraft,
  keepNew,
  proposeQuery,
  sourceOf,
  useDrafts,
} from '../../../../../../client/features/queries/own/draft.ts';

const source = '// title: Heads\n// description: All.\n// category: A\n// view: table\nRETURN 1\n';
const base = { name: 'heads', revision: 'r1' };

beforeEach(() => useDrafts.setState({ drafts: new Map() }));

test('a draft is changed once it differs from what it was begun with, and not when it is as before again', () => {
  const draft = draftFrom(source, base);
  expect(sourceOf(draft)).toBe(source);
  expect(isChanged(draft)).toBe(false);
  expect(isChanged({ ...draft, title: 'Others' })).toBe(true);
  expect(isChanged({ ...draft, title: 'Heads' })).toBe(false);
});

test('a draft of a file whose view is none shows a table, and is saved as such', () => {
  expect(sourceOf(draftFrom(source.replace('view: table', 'view: tabel'), base))).toBe(source);
});

test('a query and a new one are edited beside each other, each change on what the draft is by then', () => {
  const draft = draftFrom(source, base);
  keepDraft(draft);
  proposeQuery(source);
  changeDraft(draft, { title: 'Others' });
  changeDraft(draft, { category: 'B' });
  const { drafts } = useDrafts.getState();
  expect(drafts.get('heads')).toMatchObject({ title: 'Others', category: 'B' });
  const proposed = drafts.get('');
  expect(proposed && isChanged(proposed)).toBe(true);
  dropDraft(draft);
  expect([...useDrafts.getState().drafts.keys()]).toEqual(['']);
});

test('a new query that is not saved gives way to another, and not to itself being begun again', () => {
  keepNew({ ...draftFrom(source, null), title: 'First' });
  keepNew(draftFrom(source, null));
  expect(useDrafts.getState().drafts.get('')?.title).toBe('Heads');
});
