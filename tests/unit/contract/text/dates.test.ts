import { expect, test } from 'vitest';
import { describeDate, describePeriod, lifeText } from '../../../../contract/text/dates.ts';
import { plainText } from '../../../../contract/text/plain-text.ts';

test.each([
  ['1949-11-01', '1 November 1949'],
  ['1958-05', 'May 1958'],
  ['1976', '1976'],
  ['198X', 'the 1980s'],
  ['19XX', 'the 1900s'],
  ['198', 'the 1980s'],
  ['19', 'the 1900s'],
  ['190X', 'the decade 1900–1909'],
  ['1975-21', 'spring 1975'],
  ['1975-40', 'the first half of 1975'],
  ['1985-04-12T23:20:30Z', '12 April 1985'],
  ['XXXX', 'an unknown year'],
  ['{1960,1962}', '1960 and 1962'],
  ['[1957,1973-01..]', '1957 or January 1973 or after'],
  ['~1960', 'about 1960'],
  ['1990~', 'about 1990'],
  ['1960-03?', 'perhaps March 1960'],
  ['[1960-03..]', 'March 1960 or after'],
  ['[..1973-01]', 'January 1973 or before'],
  ['/1973-01', 'January 1973 or before'],
  ['1949/1950', 'between 1949 and 1950'],
  ['[1960,1962]', '1960 or 1962'],
])('%s reads "%s"', (text, words) => {
  expect(describeDate(text)).toBe(words);
});

test.each([
  [{ start: '1949-11-01', end: '1958-05' }, 'from 1 November 1949 to May 1958'],
  [{ start: '1958-05', end: '1958-05' }, 'in May 1958'],
  [{ start: '1978-08-03', end: '1978-08-03' }, 'on 3 August 1978'],
  [{ attested: '1978-08-03' }, 'attested on 3 August 1978, start and end unknown'],
  [{ start: '1976', attested: '1978' }, 'from 1976, attested in 1978'],
  [{ start: '1990~', end: '1990~' }, 'about 1990'],
  [{ start: '[1960-03..]' }, 'from March 1960 or after'],
  [{ start: '1960-03', end: '[1960-03..]' }, 'from March 1960'],
  [{ start: '1958', end: '[1960..]' }, 'from 1958 to 1960 or after'],
  [{}, ''],
])('%o reads "%s"', (dated, words) => {
  expect(describePeriod(dated)).toBe(words);
});

test.each([
  [{ start: '1890-05-19' }, 'born 19 May 1890'],
  [{ end: '1969' }, 'died 1969'],
  [{ start: '1890-05-19', end: '1969' }, 'lived from 19 May 1890 to 1969'],
  [{ attested: '1978' }, 'attested in 1978'],
  [{}, ''],
])('of a person %o reads "%s"', (dated, words) => {
  expect(plainText(lifeText(dated))).toBe(words);
});
