import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { plannedFirst } from '../../../../server/neo4j/planned-first.ts';

/** How many put a statement at once, at most. */
async function mostAtOnce(planned: ReturnType<typeof plannedFirst>, texts: string[], fails = () => false) {
  let [now, most] = [0, 0];
  const answers = texts.map((text, index) =>
    planned(text, async () => {
      now += 1;
      most = Math.max(most, now);
      await pause(5);
      now -= 1;
      if (fails()) throw new Error(text);
      return index;
    }),
  );
  return { answers: await Promise.allSettled(answers), most };
}

const values = (answers: PromiseSettledResult<number>[]) =>
  answers.map((answer) => (answer.status === 'fulfilled' ? answer.value : String(answer.reason)));

test('one plans a statement, then all put it, each for an answer of their own', async () => {
  const planned = plannedFirst();
  let first = true;
  const puts: string[] = [];
  await Promise.all(
    ['a', 'b', 'c'].map((who) =>
      planned('RETURN 1', async () => {
        puts.push(`${who} begins`);
        if (first) {
          first = false;
          await pause(5);
          puts.push(`${who} has it planned`);
        }
      }),
    ),
  );
  expect(puts).toEqual(['a begins', 'a has it planned', 'b begins', 'c begins']);
});

test('different statements are planned at the same time', async () => {
  const { answers, most } = await mostAtOnce(plannedFirst(), ['RETURN 1', 'RETURN 2', 'RETURN 3']);
  expect(values(answers)).toEqual([0, 1, 2]);
  expect(most).toBe(3);
});

test('where the first fails, the next is the first', async () => {
  const planned = plannedFirst();
  let tries = 0;
  const { answers, most } = await mostAtOnce(planned, Array(3).fill('RETURN'), () => ++tries < 3);
  expect(values(answers)).toEqual(['Error: RETURN', 'Error: RETURN', 2]);
  expect(most).toBe(1);
});

test('what another server has planned counts for nothing', async () => {
  const planned = plannedFirst();
  const texts = Array(4).fill('RETURN 1');
  await mostAtOnce(planned, texts);
  expect((await mostAtOnce(planned, texts)).most).toBe(4);
  planned.forget();
  expect((await mostAtOnce(planned, texts)).most).toBe(3);
});
