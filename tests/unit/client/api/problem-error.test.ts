import { describe, expect, test } from 'vitest';
import {
  mayPass,
  ProblemError,
  problemOf,
  serverSilent,
  unreadable,
} from '../../../../client/api/problem-error.ts';

const wrongQuestion = new ProblemError({ ...unreadable(400), title: 'Not a date' });

describe('what is shown of an error', () => {
  test('is what the server said', () => {
    expect(problemOf(wrongQuestion)).toBe(wrongQuestion.problem);
  });

  test('is the message of any other error, under a title of ours', () => {
    expect(problemOf(new TypeError('x is not a function'))).toEqual({
      type: 'about:blank',
      title: 'Something went wrong',
      status: 0,
      detail: 'x is not a function',
    });
  });
});

describe('asking again', () => {
  test.each([
    ['a silent server', new ProblemError(serverSilent), true],
    ['too many requests', new ProblemError(unreadable(429)), true],
    ['a fault of the server', new ProblemError(unreadable(503)), true],
    ['a wrong question', wrongQuestion, false],
    ['something that is not there', new ProblemError(unreadable(404)), false],
  ])('after %s: %#', (_case, error, helps) => {
    expect(mayPass(error)).toBe(helps);
  });
});
