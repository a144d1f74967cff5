import { expect, test } from 'vitest';
import { describePeriods } from '../../../../contract/text/periods.ts';

test.each([
  [[], ''],
  [[{}, {}], ''],
  [[{ attested: '1978-08-03' }], 'attested on 3 August 1978, start and end unknown'],
  [
    [{ attested: '[..1973-01]' }, { attested: '1978-08-03' }],
    'attested in January 1973 or before and on 3 August 1978; start and end unknown',
  ],
  [
    [{ attested: '1950' }, { attested: '1951' }, {}, { attested: '1952' }],
    'attested in 1950, in 1951 and in 1952; start and end unknown',
  ],
  [
    ['1950', '1951-02', '1952', '1953', '[1955..1956]'].map((attested) => ({ attested })),
    'attested 5 times between 1950 and 1956; start and end unknown',
  ],
  [[{ attested: '1950' }, { attested: '1950' }], 'attested in 1950; start and end unknown'],
  [[{ start: '1950' }, { attested: '1953' }, { end: '1955' }], 'from 1950 to 1955, attested in 1953'],
  [[{ start: '1950' }, { start: '1950', attested: '1953' }], 'from 1950, attested in 1953'],
  [
    [
      { start: '1950', end: '1955' },
      { start: '1951', end: '1955' },
    ],
    'from 1950 to 1955; from 1951 to 1955',
  ],
])('of %j is said: %s', (facts, text) => {
  expect(describePeriods(facts)).toBe(text);
});
