import { expect, test } from 'vitest';
import { dateFormOf } from '../../../../../contract/model/profile/date-form-of.ts';

test.each([
  [['DATE NOT NULL'], '1990-01-02', 'date'],
  [['LOCAL DATETIME'], '1990-01-02T00:00', 'datetime'],
  [['STRING'], '1990-05', 'iso'],
  [['STRING'], 'Nancy', undefined],
  [['INTEGER'], 1998, 'year'],
  [['INTEGER'], 631152000, 'seconds'],
  [['INTEGER'], 631152000000, 'milliseconds'],
  [['INTEGER'], 12, undefined],
  [[], undefined, undefined],
] as const)('%j such as %j hold dates as %s', (types, example, form) => {
  expect(dateFormOf({ types, examples: [example] })?.form).toBe(form);
});
