import { expect, test } from 'vitest';
import { type Step, walk } from '../../../../../client/views/timeline/walk.ts';
import { items } from '../../../../fixtures/drawn-timeline.ts';

test('the keyboard walks along a lane in the order of time, and to what is nearest in the next one', () => {
  const path = (from: string | null, ...steps: Step[]) => {
    const ids = [from];
    for (const step of steps) ids.push(walk(items, ids.at(-1) ?? null, step)?.id ?? 'nowhere');
    return ids.slice(1);
  };
  expect(path(null, 'left', 'down')).toEqual(['congress', 'old RENAMED_TO new']);
  expect(path('new', 'right', 'right', 'right', 'down', 'down')).toEqual([
    ...['old RENAMED_TO new', 'new SPLIT_INTO apart', 'person HEADED new'],
    ...['new SPLIT_INTO apart arrives', 'person'],
  ]);
  expect(path('new', 'first', 'last', 'right')).toEqual(['old', 'person HEADED new', 'nowhere']);
});
