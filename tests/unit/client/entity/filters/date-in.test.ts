import { expect, test } from 'vitest';
import { dateIn } from '../../../../../client/entity/filters/date-in.ts';

test.each([
  ['1996-07-04', '1996-07-04', '1996-07-04'],
  ['1996-07-04T00:00:00Z', '1996-07-04', '1996-07-04'],
  ['1958-05', '1958-05-01', '1958-05-31'],
  ['1990~', '1989-01-01', '1991-12-31'],
  ['198X', '1980-01-01', '1989-12-31'],
])('%s is a date', (text, min, max) => {
  expect(dateIn(text)).toEqual({ min, max });
});

test.each(['12', '12345 Main Street', '1998 election', 'Chai', '2020-13-45', 1996, true])(
  '%j is none',
  (value) => {
    expect(dateIn(value)).toBeNull();
  },
);
