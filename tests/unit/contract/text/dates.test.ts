import { expect, test } from 'vitest';
import { describeDate, describePeriod, lifeText } from '../../../../contract/text/dates.ts';
import { plainText } from '../../../../contract/text/plain-text.ts';

test.each([
  ['1949-11-01', '1 November 1949'],
  ['1958-05', 'May 1958'],
  ['1976', '1976'],
  ['198X', 'the 1980s'],
  ['19XX', 'the 1900s'],
  ['190X', 'the decade 1900–1909'],
  ['1975-21', 'spring 1975'],
  ['1975-40', 'the first half of 1975'],
  ['1985-04-12T23:20:30Z', '12 April 1985'],
  ['XXXX', 'an unknown year'],
  ['XXXX-12-25', '25 December of an unknown year'],
  ['-0044-03-15', '15 March 45 BCE'],
  ['0000', '1 BCE'],
  ['0476-09-04', '4 September 476 CE'],
  ['-0044/-0027', 'between 45 BCE and 28 BCE'],
  ['-1XXX', 'between 2000 and 1001 BCE'],
  ['00XX', 'between 1 BCE and 99 CE'],
  ['1XXX', 'between 1000 and 1999'],
  ['Y12000', '12000 CE'],
  ['Y-12000', '12001 BCE'],
  ['-0043-24', 'winter 44 BCE'],
  ['1950S2', 'estimated 1950, between 1900 and 1999'],
  ['1960-XX-15', 'between 15 January 1960 and 15 December 1960'],
  ['196X-05', 'between May 1960 and May 1969'],
  ['1960-05-3X', 'between 30 May 1960 and 31 May 1960'],
  ['2004?-06-11', '11 June 2004 (the year uncertain)'],
  ['2004-06~-11', '11 June 2004 (the year and month approximate)'],
  ['?2004-06-~11', '11 June 2004 (the year uncertain, the day approximate)'],
  ['1990%', 'perhaps about 1990'],
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
  ...['19-03-1950', '3/1950', '1900-100', 'circa 1990', '10000', '198', '19', '1900-02-29', '2010-01/2005'],
  ...['1949-13', 'now', '[]', 'Y1960', '-0000', '2021-W05'],
])('"%s", which is not EDTF, stands as it is', (text) => {
  expect(describeDate(text)).toBe(text);
  expect(describePeriod({ start: text, end: '1960' })).toBe(`from ${text} to 1960`);
  expect(plainText(lifeText({ start: text }))).toBe(`born ${text}`);
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
