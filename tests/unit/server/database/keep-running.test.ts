import { expect, test, vi } from 'vitest';
import { keepRunning, type Running } from '../../../../server/database/keep-running.ts';

/** A database whose end is in the test's hands. */
function standIn() {
  const { promise: ended, resolve: end } = Promise.withResolvers<string>();
  const stop = vi.fn(async () => end('was stopped.'));
  return { ended, end, stop };
}

function keep(first: Running, start: () => Promise<Running>) {
  const said: string[] = [];
  const waits: number[] = [];
  const wait = async (milliseconds: number) => waits.push(milliseconds);
  const kept = keepRunning(first, { start, say: (line) => said.push(line), wait });
  return { kept, said, waits };
}

test('a database that ends by itself is started again', async () => {
  const [first, second] = [standIn(), standIn()];
  const { kept, said } = keep(first, async () => second);
  expect(kept.answers()).toBe(true);
  first.end('was ended by SIGKILL.');
  await vi.waitFor(() => expect(said.at(-1)).toBe('Neo4j answers again.'));
  expect(said[0]).toBe('Neo4j was ended by SIGKILL.\nNeo4j is started again in 0.5 s.');
  expect(kept.answers()).toBe(true);
  await kept.stop();
  expect(second.stop).toHaveBeenCalledOnce();
  expect(first.stop).not.toHaveBeenCalled();
});

test('it does not answer from its end until it was started', async () => {
  const first = standIn();
  const { promise: start, resolve: hasStarted } = Promise.withResolvers<Running>();
  const { kept } = keep(first, () => start);
  first.end('ended with code 3.');
  await vi.waitFor(() => expect(kept.answers()).toBe(false));
  hasStarted(standIn());
  await vi.waitFor(() => expect(kept.answers()).toBe(true));
});

test('after five failures, each with a longer pause behind it, it is given up with the last reason', async () => {
  const first = standIn();
  const start = vi.fn(async () => {
    throw new Error('Its port is taken.');
  });
  const { kept, waits } = keep(first, start);
  first.end('ended with code 1.');
  expect(await kept.ended).toBe('The database failed 5 times within ten minutes. Its port is taken.');
  expect(waits).toEqual([500, 2_000, 8_000, 32_000]);
  expect(kept.answers()).toBe(false);
});

test('failures that lie more than ten minutes back do not count', async () => {
  vi.useFakeTimers({ toFake: ['performance'] });
  try {
    let current = standIn();
    const first = current;
    const { kept, waits } = keep(first, async () => {
      current = standIn();
      return current;
    });
    for (let count = 1; count <= 12; count += 1) {
      const before = current;
      before.end('ended with code 3.');
      await vi.waitFor(() => expect(current).not.toBe(before));
      vi.advanceTimersByTime(3 * 60_000);
    }
    expect(kept.answers()).toBe(true);
    expect(waits).toEqual([500, 2_000, 8_000, ...Array(9).fill(32_000)]);
  } finally {
    vi.useRealTimers();
  }
});

test('once it is stopped it is not started again, and a start that is under way is waited for', async () => {
  const [first, second] = [standIn(), standIn()];
  const { promise: start, resolve: hasStarted } = Promise.withResolvers<Running>();
  const { kept, said } = keep(first, () => start);
  first.end('ended with code 3.');
  await vi.waitFor(() => expect(said.length).toBe(1));
  const stopped = kept.stop();
  hasStarted(second);
  await stopped;
  expect(second.stop).toHaveBeenCalledOnce();

  const third = standIn();
  const again = vi.fn(async () => standIn());
  const other = keep(third, again);
  await other.kept.stop();
  expect(again).not.toHaveBeenCalled();
});

test('one that a statement kept busy is replaced at once, however often, and does not answer meanwhile', async () => {
  let current = standIn();
  const { kept, said, waits } = keep(current, async () => {
    current = standIn();
    return current;
  });
  for (let count = 1; count <= 6; count += 1) {
    const before = current;
    kept.replace();
    kept.replace();
    expect([kept.answers(), kept.isReplacing()]).toEqual([false, true]);
    await vi.waitFor(() => expect(kept.answers()).toBe(true));
    expect([before.stop.mock.calls.length > 0, kept.isReplacing()]).toEqual([true, false]);
  }
  expect(waits).toEqual(Array(6).fill(0));
  expect(said[0]).toBe('A statement that nothing could stop kept Neo4j busy.\nNeo4j is started again.');
});

test('an end that a statement may have brought about is no failure', async () => {
  let current = standIn();
  const { kept, waits } = keep(current, async () => {
    current = standIn();
    return current;
  });
  for (let count = 1; count <= 6; count += 1) {
    const isOver = kept.atRisk();
    const before = current;
    before.end('ended with code 3.');
    // The statement has failed before the end of the process is known.
    isOver();
    await vi.waitFor(() => expect(current).not.toBe(before));
    await vi.waitFor(() => expect(kept.answers()).toBe(true));
  }
  expect(waits).toEqual(Array(6).fill(0));
});
