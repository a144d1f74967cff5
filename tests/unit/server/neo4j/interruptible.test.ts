import { expect, test } from 'vitest';
import { interruptible } from '../../../../server/neo4j/interruptible.ts';

test('what is waited for is given, or its failure', async () => {
  const waits = interruptible();
  expect(await waits.wait(async () => 1)).toBe(1);
  await expect(waits.wait(() => Promise.reject(new Error('failed')))).rejects.toThrow('failed');
  expect(await waits.wait(async () => 2)).toBe(2);
});

test('an interruption ends the wait that goes on, and every later one begins no work', async () => {
  const waits = interruptible();
  const waiting = waits.wait(() => new Promise(() => {}));
  waits.interrupt(new Error('enough'));
  waits.interrupt(new Error('again'));
  await expect(waiting).rejects.toThrow('enough');
  let hasBegun = false;
  const later = waits.wait(async () => {
    hasBegun = true;
  });
  await expect(later).rejects.toThrow('enough');
  expect(hasBegun).toBe(false);
});
