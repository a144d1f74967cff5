import { expect, test, vi } from 'vitest';
import { onParentEnd } from '../../../../server/process/parent-end.ts';

test.each([
  ['npm started it', { npm_lifecycle_event: 'start' }, 1],
  ['a person put it into the background', {}, 0],
])('when %s, the end of its parent is heard %o: %i times', async (_who, env, times) => {
  vi.useFakeTimers();
  const child = { ppid: 4711, env };
  const end = vi.fn();
  onParentEnd(end, child);
  vi.advanceTimersByTime(5_000);
  expect(end).not.toHaveBeenCalled();
  child.ppid = 1;
  vi.advanceTimersByTime(250);
  expect(end).toHaveBeenCalledTimes(times);
  vi.advanceTimersByTime(5_000);
  expect(end).toHaveBeenCalledTimes(times);
  vi.useRealTimers();
});
