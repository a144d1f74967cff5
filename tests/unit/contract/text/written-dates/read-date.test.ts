import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boundsOf } from '../../../../../contract/model/time/bounds.ts';
import { describeDate, describePeriod } from '../../../../../contract/text/dates.ts';
import { divisionNames } from '../../../../../contract/text/divisions-of-year.ts';
import { readDate } from '../../../../../contract/text/written-dates/read-date.ts';
import { inAntiquity, oneOf, whole } from '../../../../fixtures/dates/edtf-texts.ts';

const read = (text: string) => readDate(text, '2026-11-28');
const edtfOf = (text: string) => read(text).readings.map(({ edtf }) => edtf);

test.each([
  ['3 August 1978', '1978-08-03'],
  ['August 3, 1978', '1978-08-03'],
  ['3rd Aug. 1978', '1978-08-03'],
  ['3rd of August, 1978', '1978-08-03'],
  ['1978 Aug 3', '1978-08-03'],
  ['3-Aug-1978', '1978-08-03'],
  ['Aug 1978', '1978-08'],
  ['Sept. 1978', '1978-09'],
  ['12/1990', '1990-12'],
  ['12.1990', '1990-12'],
  ['1990/12', '1990-12'],
  ['31/12/1990', '1990-12-31'],
  ['12/31/1990', '1990-12-31'],
  ['8/8/1978', '1978-08-08'],
  ['31.12.1990', '1990-12-31'],
  ['3.8.1978', '1978-08-03'],
  ['1978-08-03', '1978-08-03'],
  ['1978-8-3', '1978-08-03'],
  ['1978/08/03', '1978-08-03'],
  ['as of 3 August 1978', '1978-08-03'],
  ['attested on 3 August 1978', '1978-08-03'],
  ['today', '2026-11-28'],
  ['now', '2026-11-28'],
])('the day, month or year "%s" is read as %s', (text, edtf) => {
  expect(edtfOf(text)).toEqual([edtf]);
});

test.each([
  ['1960s', '196X'],
  ["the 1960's", '196X'],
  ['the 1980s', '198X'],
  ['20th century', '19XX'],
  ['the decade 1900–1909', '1900/1909'],
  ['spring 1975', '1975-21'],
  ['Summer of 1975', '1975-22'],
  ['fall 1975', '1975-23'],
  ['autumn 1975', '1975-23'],
  ['winter 1975', '1975-24'],
  ['Q1 1975', '1975-33'],
  ['the first half of 1975', '1975-40'],
])('the stretch of the calendar "%s" is read as %s', (text, edtf) => {
  expect(edtfOf(text)).toEqual([edtf]);
});

test.each([
  ['circa 1960', '1960~'],
  ['c. 1960', '1960~'],
  ['c1960', '1960~'],
  ['ca. March 1960', '1960-03~'],
  ['about 1960', '1960~'],
  ['around 1960', '1960~'],
  ['perhaps 1960', '1960?'],
  ['1960 ?', '1960?'],
  ['perhaps about 1960', '1960%'],
])('"%s" is read as %s, no surer than it is', (text, edtf) => {
  expect(edtfOf(text)).toEqual([edtf]);
});

describe('a range', () => {
  test.each([
    ['before 1945', '[..1944]'],
    ['before August 1978', '[..1978-07]'],
    ['before 1 March 1960', '[..1960-02-29]'],
    ['before the 1960s', '[..1959]'],
    ['before about 1945', '[..1944~]'],
    ['1945 or before', '[..1945]'],
    ['until 1945', '[..1945]'],
    ['after 1945', '[1946..]'],
    ['after 31 December 1945', '[1946-01-01..]'],
    ['after spring 1975', '[1975-06-22..]'],
    ['1945 or after', '[1945..]'],
    ['since 1945', '[1945..]'],
    ['from 1945', '[1945..]'],
  ])('"%s" that is open is read as %s', (text, edtf) => {
    expect(edtfOf(text)).toEqual([edtf]);
  });

  test.each([
    ['between 1960 and 1963', '[1960..1963]'],
    ['from 1960 to 1963', '1960/1963'],
    ['1960 to 1963', '1960/1963'],
    ['1960-1963', '1960/1963'],
    ['1960–1963', '1960/1963'],
    ['1960 — 1963', '1960/1963'],
    ['1960–63', '1960/1963'],
    ['3–5 May 1975', '1975-05-03/1975-05-05'],
    ['March–May 1975', '1975-03/1975-05'],
    ['from 30 April to 5 May 1975', '1975-04-30/1975-05-05'],
    ['1960 or 1962', '[1960,1962]'],
    ['3 or 4 May 1975', '[1975-05-03,1975-05-04]'],
    ['1960 or later–2025', '1960/2025'],
    ['1945 or before to 1970', '../1970'],
    ['from 1958 to 1960 or after', '1958/..'],
    ['from 1 November 1949 to May 1958', '1949-11-01/1958-05'],
    ['lived from 1890 to 1969', '1890/1969'],
    ['1960, 1962 or 1964', '[1960,1962,1964]'],
  ])('"%s" is read as %s', (text, edtf) => {
    expect(edtfOf(text)).toEqual([edtf]);
  });
});

test.each([
  ['ngày 3 tháng 8 năm 1978', '1978-08-03'],
  ['ngay 3 thang 8 nam 1978', '1978-08-03'],
  ['3 tháng 8, 1978', '1978-08-03'],
  ['ngày 3/8/1978', '1978-08-03'],
  ['tháng 8 năm 1978', '1978-08'],
  ['tháng 8/1978', '1978-08'],
  ['Tháng Tám năm 1978', '1978-08'],
  ['tháng năm năm 1975', '1975-05'],
  ['tháng chạp năm 1975', '1975-12'],
  ['năm 1978', '1978'],
  ['thập niên 1960', '196X'],
  ['thập kỷ 1960', '196X'],
  ['thế kỷ XX', '19XX'],
  ['mùa xuân năm 1975', '1975-21'],
  ['khoảng năm 1960', '1960~'],
  ['trước 1945', '[..1944]'],
  ['truoc nam 1945', '[..1944]'],
  ['sau năm 1945', '[1946..]'],
  ['từ 1960 đến 1963', '1960/1963'],
  ['tu nam 1960 den nam 1963', '1960/1963'],
  ['giữa 1960 và 1963', '[1960..1963]'],
  ['từ năm 1945 trở đi', '[1945..]'],
  ['hôm nay', '2026-11-28'],
])('Vietnamese "%s" is read as %s', (text, edtf) => {
  expect(edtfOf(text)).toEqual([edtf]);
});

test.each([
  ['45 BC', '-0044'],
  ['15 March 45 BCE', '-0044-03-15'],
  ['29 February 45 BCE', '-0044-02-29'],
  ['AD 476', '0476'],
  ['4 September 476 CE', '0476-09-04'],
  ['spring 45 BCE', '-0044-21'],
  ['between 2000 and 1001 BCE', '[-1999..-1000]'],
  ['from 100 BCE to 50 CE', '-0099/0050'],
  ['before 45 BCE', '[..-0045]'],
  ['12000 CE', 'Y12000'],
])('"%s", with an era, is read as %s', (text, edtf) => {
  expect(edtfOf(text)).toEqual([edtf]);
});

test.each(['1990~', '[1960-03..]', '/1973-01', '198X', '1960?', '{1960,1961}', '1949-11-XX', 'XXXX'])(
  'EDTF %s is read as it stands',
  (edtf) => {
    expect(edtfOf(edtf)).toEqual([edtf]);
  },
);

test.each(['  3   august 1978 ', '3\u00a0August\u00a01978', '3 AUGUST 1978', '３ August 1978'])(
  'spaces, case and the width of figures do not matter: "%s"',
  (text) => {
    expect(edtfOf(text)).toEqual(['1978-08-03']);
  },
);

describe('a text that can be read in two ways', () => {
  test.each([
    ['3/8/1978', ['1978-08-03', '1978-03-08']],
    ['3-8-1978', ['1978-08-03', '1978-03-08']],
    ['before 3/8/1978', ['[..1978-08-02]', '[..1978-03-07]']],
    ['3/8/1978 – 5/9/1979', ['1978-08-03/1979-09-05', '1978-03-08/1979-05-09']],
  ])('asks whether the day or the month of %s comes first', (text, edtf) => {
    expect(read(text)).toMatchObject({ ambiguous: 'day-month' });
    expect(edtfOf(text)).toEqual(edtf);
  });

  test.each([
    ['the 1900s', ['19XX', '190X']],
    ['1920-24', ['1920-24', '1920/1924']],
  ])('gives what else %s may mean', (text, edtf) => {
    expect(read(text)).not.toHaveProperty('ambiguous');
    expect(edtfOf(text)).toEqual(edtf);
  });
});

test.each([
  ['31/2/1990', 'There is no 31 February 1990, since February 1990 has 28 days.', '1990-02'],
  ['29 February 1900', 'There is no 29 February 1900, since February 1900 has 28 days.', '1900-02'],
  ['13/13/1990', 'A year has no month 13.', '1990'],
  ['29 February 44 BCE', 'There is no 29 February 44 BCE, since February 44 BCE has 28 days.', '-0043-02'],
  ['from 31/2/1990 to 1991', 'There is no 31 February 1990, since February 1990 has 28 days.', '1990-02'],
  ['3/8/78', '"78" may be a year of any century: write all four digits, such as 1978.', '1978-08-03'],
  ['78', '"78" may be a year of any century: write all four digits, such as 1978.', '1978'],
  ['the 60s', '"60" may be a year of any century: write all four digits, such as 1960.', '196X'],
  ['3 August', '"3 August" has no year: write one, such as 3 August 1978.', undefined],
  [
    'late 1960s',
    'No date says where "late" begins or ends: choose years, such as between 1960 and 1963.',
    '196X',
  ],
  ['about the 1960s', '“About” and “perhaps” go with a year, a month or a day.', '196X'],
  [
    'between 1963 and 1960',
    '"between 1963 and 1960" ends before it begins: write the earlier date first.',
    '[1960..1963]',
  ],
  [
    '3 Agust 1978',
    '"3 Agust 1978" is not a date we can read: write it like 3 August 1978, August 1978, 1960s or before 1945.',
    '1978-08-03',
  ],
  [
    'soon',
    '"soon" is not a date we can read: write it like 3 August 1978, August 1978, 1960s or before 1945.',
    undefined,
  ],
])('"%s" is refused by name, with the nearest date', (text, problem, edtf) => {
  const answer = read(text);
  expect(answer.readings).toEqual([]);
  expect(answer.problem).toBe(problem);
  expect(answer.suggestion?.edtf).toBe(edtf);
});

describe('whatever the page prints can be typed back', () => {
  test('of dates, ranges and choices', () => {
    fc.assert(
      fc.property(fc.oneof(whole, oneOf), ({ text }) => {
        const [reading] = read(describeDate(text)).readings;
        expect(reading && boundsOf(reading.edtf), describeDate(text)).toEqual(boundsOf(text));
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    ...['1900', '19XX', '190X', '200X', '1960-02-XX', '[1957,1973-01..]', '{1960,1961-03}', '~1960', '/'],
    ...['193X/196X', '1919-04-23~/1919-04-25~', '[1960,1961-02,1963-05-01]', '1985-04-12T23:20:30Z'],
    ...Object.keys(divisionNames).flatMap((code) => [`1975-${code}`, `-0044-${code}`]),
    ...[
      '-0044-03-15',
      '0000',
      '0476-08',
      '-0044/-0027',
      '-1XXX',
      '00XX',
      '1XXX',
      'X960',
      '-XXXX',
      'Y12000',
      'Y-12000',
    ],
    ...[
      '1950S2',
      '-1950S2',
      '1960-XX-15',
      '196X-05',
      '1960-1X',
      '1960-05-3X',
      'XXXX-12-25',
      'XXXX-21',
      '1990%',
    ],
    ...[
      '2004?-06-11',
      '2004-06~-11',
      '?2004-06-~11',
      '2004%-06-11',
      '~1960-05',
      '[..-0044]',
      '[-0044,-0027]',
    ],
  ])('of %s', (edtf) => {
    const [reading] = read(describeDate(edtf)).readings;
    expect(reading && boundsOf(reading.edtf), describeDate(edtf)).toEqual(boundsOf(edtf));
  });

  test('of dates in years that are counted backwards', () => {
    fc.assert(
      fc.property(fc.oneof(whole, oneOf), (date) => {
        const text = inAntiquity(date.text);
        const [reading] = read(describeDate(text)).readings;
        expect(reading && boundsOf(reading.edtf), describeDate(text)).toEqual(boundsOf(text));
      }),
      { numRuns: 300 },
    );
  });

  test('of when something held, from a start to an end', () => {
    const either = whole.filter(({ text }) => !/\d(\.\.|\/)\d/.test(text));
    fc.assert(
      fc.property(either, either, ({ text: start }, { text: end }) => {
        const { min } = boundsOf(start);
        const { max } = boundsOf(end);
        fc.pre(
          start !== end && end !== `[${start}..]` && min !== undefined && max !== undefined && min <= max,
        );
        const words = describePeriod({ start, end });
        const [reading] = read(words).readings;
        expect(reading && boundsOf(reading.edtf), words).toEqual({ min, max });
      }),
      { numRuns: 300 },
    );
  });

  test('what was read is read again from its words', () => {
    const written = fc.oneof(whole, oneOf).map(({ text }) => describeDate(text));
    fc.assert(
      fc.property(written, (words) => {
        const [reading] = read(words).readings;
        expect(read(reading?.words ?? '').readings[0]?.words).toBe(reading?.words);
      }),
    );
  });
});

test('no text makes it fail', () => {
  const words = fc.constantFrom(
    ...[
      '3',
      '8',
      '31',
      '1978',
      'August',
      'before',
      'or',
      'and',
      'to',
      'from',
      'between',
      'about',
      'the',
      '-',
    ],
    ...['/', ',', '1960s', 'năm', 'tháng', 'từ', 'đến', '..', '[', ']', 'X', '~', '?', 'spring', 'century'],
  );
  const texts = fc.oneof(
    fc.string(),
    fc.array(words, { maxLength: 7 }).map((each) => each.join(' ')),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const { readings, problem } = read(text);
      for (const { edtf } of readings) boundsOf(edtf);
      expect(readings.length > 0).toBe(problem === undefined);
    }),
    { numRuns: 300 },
  );
});
