import fc from 'fast-check';
import { expect, test } from 'vitest';
import { surplusOf } from '../../../../../../client/features/queries/history/bounds.ts';
import { historyInMemory } from '../../../../../../client/features/queries/history/history-in-memory.ts';
import { entryOf, type RunEntry } from '../../../../../../client/features/queries/history/run-entry.ts';

const max = { runs: 3, letters: 10 };
const run = fc.record({ isPinned: fc.boolean(), keptLetters: fc.option(fc.nat(6), { nil: null }) });

test('the latest runs stay, pinned ones whatever their age, and their results within a bound', () => {
  fc.assert(
    fc.property(fc.array(run, { maxLength: 12 }), (runs) => {
      const entries = runs.map((each, at) => ({ ...base, ...each, id: String(at).padStart(3, '0') }));
      const { runs: gone, results } = surplusOf(entries, max);
      const left = entries.filter(({ id }) => !gone.includes(id));
      expect(left.filter(({ isPinned }) => !isPinned)).toEqual(
        entries.filter(({ isPinned }) => !isPinned).slice(-max.runs),
      );
      expect(left.filter(({ isPinned }) => isPinned)).toEqual(entries.filter(({ isPinned }) => isPinned));
      const letters = left
        .filter(({ id }) => !results.includes(id))
        .reduce((sum, { keptLetters }) => sum + (keptLetters ?? 0), 0);
      expect(letters).toBeLessThanOrEqual(max.letters);
    }),
  );
});

test('a run that failed half way keeps no result, and one that is cut says so', () => {
  const failed = entryOf({ ...ended, outcome: 'failed', problem: 'Too large' });
  expect(failed.entry).toMatchObject({ outcome: 'failed', problem: 'Too large', rows: 1, keptLetters: null });
  expect(failed.resultText).toBe(null);
  const cut = entryOf(ended);
  expect(cut.entry).toMatchObject({ outcome: 'cut', rows: 1, total: 9, parameters: [['__proto__', 1]] });
  expect(JSON.parse(cut.resultText ?? '')).toEqual(ended.result);
});

test('in memory, a run that is pinned outlives two hundred others, and one that is not does not', async () => {
  const history = historyInMemory();
  const first = [0, 1].map((at) => ({ ...base, id: `000${at}` }));
  for (const entry of first) await history.add(entry, 'text');
  await history.pin('0000', true);
  for (let at = 100; at < 300; at++) await history.add({ ...base, id: `0${at}` }, null);
  const all = await history.all();
  expect(all).toHaveLength(201);
  expect(all.at(-1)).toMatchObject({ id: '0000', isPinned: true });
  expect(await history.resultText('0000')).toBe('text');
  expect(await history.resultText('0001')).toBe(undefined);
});

const summary = {
  shown: 1,
  total: 9,
  isTotalExact: true,
  truncated: true,
  cutBy: 'rows',
  milliseconds: 3,
} as const;
const ended = {
  ...{ query: null, title: 'T', text: 'RETURN 1', begunAt: 5, endedAt: 8, outcome: 'done' as const },
  parameters: new Map<string, unknown>([['__proto__', 1]]),
  result: {
    ...{ columns: ['a'], rows: [[1]], graph: { nodes: [], edges: [] }, citations: [], notifications: [] },
    summary,
  },
};
const base: RunEntry = { ...entryOf(ended).entry, keptLetters: null };
