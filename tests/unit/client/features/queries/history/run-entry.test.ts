import { expect, test } from 'vitest';
import { entryOf } from '../../../../../../client/features/queries/history/run-entry.ts';
import type { Result } from '../../../../../../contract/api/result.ts';

const firstRows = {
  rows: [[1]],
  summary: { shown: 1, total: 1, isTotalExact: false, truncated: false, cutBy: null, milliseconds: 40 },
} as unknown as Result;

const run = {
  ...{ query: null, title: 'Slow', text: 'RETURN 1', parameters: [] },
  ...{ begunAt: 1_000, endedAt: 6_000, result: firstRows },
};

test('a run that was cancelled lasted until then, not until its first rows', () => {
  expect(entryOf({ ...run, outcome: 'cancelled' }).entry.milliseconds).toBe(5_000);
});

test('a run that is done lasted as long as the server says', () => {
  expect(entryOf({ ...run, outcome: 'done' }).entry.milliseconds).toBe(40);
});
