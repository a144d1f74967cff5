import { expect, test, vi } from 'vitest';
import { createPenalties, createTurns } from '../../../../server/neo4j/turns.ts';
import { BusyError, MustWaitError } from '../../../../server/problems/errors.ts';

test('of one caller one statement runs at a time, of all together a few', async () => {
  const turns = createTurns({ perCaller: 1, total: 2, patienceMs: 0 });
  const first = await turns.take('a');
  await expect(turns.take('a')).rejects.toThrow(/^A statement of yours is still running/);
  const other = await turns.take('b');
  await expect(turns.take('c')).rejects.toThrow(/^The statements of others are still running/);
  first();
  first();
  (await turns.take('a'))();
  other();
  (await turns.take('c'))();
});

test('a turn is waited for', async () => {
  const turns = createTurns({ perCaller: 1, total: 2, patienceMs: 5_000 });
  const first = await turns.take('a');
  const second = turns.take('a');
  first();
  (await second)();
});

test('whoever leaves waits no longer', async () => {
  const turns = createTurns({ perCaller: 1, total: 1, patienceMs: 60_000 });
  await turns.take('a');
  await expect(turns.take('a', AbortSignal.abort(new Error('left')))).rejects.toThrow('left');
  await expect(turns.take('a', AbortSignal.timeout(50))).rejects.not.toThrow(BusyError);
});

test('a caller who sent what nothing could stop waits, each time twice as long, and nobody else', () => {
  vi.useFakeTimers({ toFake: ['performance'] });
  try {
    const penalties = createPenalties(30_000);
    const wait = () => {
      try {
        penalties.check('a');
        return 0;
      } catch (error) {
        return error instanceof MustWaitError ? error.retryAfter : undefined;
      }
    };
    const waits: unknown[] = [wait()];
    for (let count = 0; count < 6; count += 1) {
      penalties.impose('a');
      waits.push(wait());
      penalties.check('b');
      vi.advanceTimersByTime(900_000);
    }
    expect(waits).toEqual([0, 30, 60, 120, 240, 480, 900]);
    vi.advanceTimersByTime(2 * 60 * 60_000);
    penalties.impose('b');
    penalties.impose('a');
    expect(wait()).toBe(30);
  } finally {
    vi.useRealTimers();
  }
});
