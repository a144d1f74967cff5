import { expect, test } from 'vitest';
import { remembering } from '../../../../../contract/model/time/remembering.ts';

test('a function of a text works each text out once', () => {
  const asked: string[] = [];
  const length = remembering((text) => {
    asked.push(text);
    return { length: text.length };
  });
  expect([length('1949'), length('1949-11'), length('1949')].map((each) => each.length)).toEqual([4, 7, 4]);
  expect(asked).toEqual(['1949', '1949-11']);
});

test('what it throws it throws again', () => {
  const fails = remembering((text): string => {
    throw new Error(text);
  });
  expect(() => fails('a')).toThrow('a');
  expect(() => fails('a')).toThrow('a');
});

test('of very many texts only the last are kept', () => {
  let times = 0;
  const count = remembering(() => {
    times += 1;
    return times;
  });
  for (let text = 0; text < 10_001; text += 1) count(String(text));
  expect([count('10000'), count('0')]).toEqual([10_001, 10_002]);
});
