import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { keepAnswers } from '../../../../server/graph/kept-answers.ts';

/** Work that says how often it was done. */
function counted() {
  let times = 0;
  return async () => {
    times += 1;
    await pause(5);
    return times;
  };
}

test('an answer is worked out once, for all who ask at the same time and after', async () => {
  const { once } = keepAnswers(Number.POSITIVE_INFINITY);
  const work = counted();
  const answers = await Promise.all([once('a', work), once('a', work)]);
  expect([...answers, await once('a', work), await once('b', work)]).toEqual([1, 1, 1, 2]);
});

test('one that fails is worked out anew', async () => {
  const { once } = keepAnswers(Number.POSITIVE_INFINITY);
  await expect(once('a', () => Promise.reject(new Error('gone')))).rejects.toThrow('gone');
  expect(await once('a', counted())).toBe(1);
});

test('one that is too old is worked out anew', async () => {
  const { once } = keepAnswers(20);
  const work = counted();
  await once('a', work);
  await pause(30);
  expect(await once('a', work)).toBe(2);
});

test('of more than there is room for, those that were not asked for longest are forgotten', async () => {
  const { once } = keepAnswers(Number.POSITIVE_INFINITY, 2);
  const work = counted();
  for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) await once(key, work);
  expect(await once('d', work)).toBe(5);
});
