import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boundsOf, DateFormatError } from '../../../../../contract/model/time/bounds.ts';
import { dayAt, isoDay } from '../../../../../contract/model/time/days.ts';
import { edtfOf } from '../../../../../contract/model/time/edtf/edtf-of.ts';

describe('bounds of a date', () => {
  test.each([
    ['1949-11-01', { min: '1949-11-01', max: '1949-11-01' }],
    ['1958-05', { min: '1958-05-01', max: '1958-05-31' }],
    ['1960-02', { min: '1960-02-01', max: '1960-02-29' }],
    ['1976', { min: '1976-01-01', max: '1976-12-31' }],
    ['198X', { min: '1980-01-01', max: '1989-12-31' }],
    ['19XX', { min: '1900-01-01', max: '1999-12-31' }],
    ['1949-11-XX', { min: '1949-11-01', max: '1949-11-30' }],
    ['1976/1980-05', { min: '1976-01-01', max: '1980-05-31' }],
    ['[1960,1962]', { min: '1960-01-01', max: '1962-12-31' }],
    ['[1960..1962]', { min: '1960-01-01', max: '1962-12-31' }],
    ['[1960-03..1962-02-05]', { min: '1960-03-01', max: '1962-02-05' }],
    ['[1960, 1960-02]', { min: '1960-01-01', max: '1960-12-31' }],
  ])('%s lies between its first and last day', (text, bounds) => {
    expect(boundsOf(text)).toEqual(bounds);
  });

  test.each([
    ['-0044-03-15', { min: '-0044-03-15', max: '-0044-03-15' }],
    ['-0044/-0027', { min: '-0044-01-01', max: '-0027-12-31' }],
    ['-1XXX', { min: '-1999-01-01', max: '-1000-12-31' }],
    ['-XXXX', { max: '-0001-12-31' }],
    ['0000-02-29', { min: '0000-02-29', max: '0000-02-29' }],
    ['0000~', { min: '-0001-01-01', max: '0001-12-31' }],
    ['[-0001,0001]', { min: '-0001-01-01', max: '0001-12-31' }],
    ['Y12000', { min: '12000-01-01', max: '12000-12-31' }],
    ['9999/Y10001', { min: '9999-01-01', max: '10001-12-31' }],
    ['Y-12E3', { min: '-12000-01-01', max: '-12000-12-31' }],
    ['-0043-24', { min: '-0043-12-01', max: '-0042-03-21' }],
  ])('%s lies in years that are counted backwards or have more than four digits', (text, bounds) => {
    expect(boundsOf(text)).toEqual(bounds);
  });

  test.each([
    ['1950S2', { min: '1900-01-01', max: '1999-12-31' }],
    ['-1950S3', { min: '-1959-01-01', max: '-1950-12-31' }],
    ['Y120500S3', { min: '120000-01-01', max: '120999-12-31' }],
    ['1X60', { min: '1060-01-01', max: '1960-12-31' }],
    ['196X-05', { min: '1960-05-01', max: '1969-05-31' }],
    ['196X-02-29', { min: '1960-02-29', max: '1968-02-29' }],
    ['1960-1X', { min: '1960-10-01', max: '1960-12-31' }],
    ['1960-XX-31', { min: '1960-01-31', max: '1960-12-31' }],
    ['1960-05-3X', { min: '1960-05-30', max: '1960-05-31' }],
    ['XXXX-12-25', {}],
  ])('%s lies between the first and the last day that its digits allow', (text, bounds) => {
    expect(boundsOf(text)).toEqual(bounds);
  });

  test.each([
    ['1985-04-12T23:20:30Z', '1985-04-12'],
    ['1985-04-12T02:20:30+07:00', '1985-04-12'],
    ['1985-04-12T24:00:00', '1985-04-12'],
    ['2021-01-01T00:00:00.000Z', '2021-01-01'],
  ])('%s is the day that is written, in whatever zone', (text, day) => {
    expect(boundsOf(text)).toEqual({ min: day, max: day });
  });

  test.each([
    ['2004?-06-11', { min: '2003-06-11', max: '2005-06-11' }],
    ['2004-06~-11', { min: '2003-06-11', max: '2005-06-11' }],
    ['2004-~06-11', { min: '2004-05-11', max: '2004-07-11' }],
    ['2004-06-~11', { min: '2004-06-10', max: '2004-06-12' }],
    ['2004?-02-29', { min: '2003-02-28', max: '2005-02-28' }],
    ['~1960', { min: '1959-01-01', max: '1961-12-31' }],
  ])('%s is widened by one unit of the coarsest part that is marked', (text, bounds) => {
    expect(boundsOf(text)).toEqual(bounds);
  });

  test.each([
    ['1975-21', { min: '1975-03-01', max: '1975-06-21' }],
    ['1975-22', { min: '1975-06-01', max: '1975-09-23' }],
    ['1975-23', { min: '1975-09-01', max: '1975-12-22' }],
    ['1975-24', { min: '1975-12-01', max: '1976-03-21' }],
    ['1975-29', { min: '1975-09-01', max: '1975-12-22' }],
    ['1975-33', { min: '1975-01-01', max: '1975-03-31' }],
    ['1975-38', { min: '1975-05-01', max: '1975-08-31' }],
    ['1975-41', { min: '1975-07-01', max: '1975-12-31' }],
    ['1975-21/1976', { min: '1975-03-01', max: '1976-12-31' }],
    ['[..1975-21]', { max: '1975-06-21' }],
  ])('%s, a season or another part of a year, lies within its widest meaning', (text, bounds) => {
    expect(boundsOf(text)).toEqual(bounds);
  });

  test.each([
    ['[1960-03..]', { min: '1960-03-01' }],
    ['[..1973-01]', { max: '1973-01-31' }],
    ['/1973-01', { max: '1973-01-31' }],
    ['1973-01/', { min: '1973-01-01' }],
    ['../1973-01', { max: '1973-01-31' }],
    ['[1957, 1973-01..]', { min: '1957-01-01' }],
    ['XXXX', {}],
    ['[..]', {}],
  ])('%s is unbounded on the side that nothing bounds', (text, bounds) => {
    expect(boundsOf(text)).toEqual(bounds);
  });

  test.each([
    ['1990~', { min: '1989-01-01', max: '1991-12-31' }],
    ['1960-03?', { min: '1960-02-01', max: '1960-04-30' }],
    ['1960-01~', { min: '1959-12-01', max: '1960-02-29' }],
    ['1949-11-01%', { min: '1949-10-31', max: '1949-11-02' }],
  ])('%s is widened by one unit of its own precision', (text, bounds) => {
    expect(boundsOf(text)).toEqual(bounds);
  });

  test.each([
    '',
    'yesterday',
    '1949-13',
    '1949-02-30',
    '01/11/1949',
    '..',
    '[]',
    '[1960..yesterday]',
    '[1960',
    '12',
    '12/1990',
    '10000',
    '198',
    'Y1960',
    '-0000',
    '1900-02-29',
    '19X1-02-29',
    '1960-02-3X',
    '1960-1X-41',
    '1985-04-31T10:00:00Z',
    '1985-04-12T25:00:00Z',
    '1960-21-01',
    '[1960,]',
    '1960/1961/1962',
    '2021-W05',
    '2021-123',
    '+1960',
  ])('"%s" is refused', (text) => {
    expect(() => boundsOf(text)).toThrow(DateFormatError);
  });

  test.each(['Y17E7', 'Y-170000002'])('"%s" is refused as too far away', (text) => {
    expect(() => boundsOf(text)).toThrow(/lies further away than days are reckoned/);
  });

  test('of dates of the calendar are what the library for EDTF says', () => {
    const years = fc.integer({ min: -9999, max: 9999 });
    const date = fc.tuple(years, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }));
    fc.assert(
      fc.property(date, fc.constantFrom('year', 'month', 'day'), (parts, precision) => {
        const text = edtfOf(isoDay(...parts), precision);
        fc.pre(text !== '-0000');
        const { min, max } = edtf(text);
        expect(boundsOf(text)).toEqual({ min: dayAt(min), max: dayAt(max) });
      }),
    );
  });

  test.each(['1962/1960', '[1962..1960]', '-0027/-0044', '2010-01/2005'])(
    '"%s" is refused as ending before it begins',
    (text) => {
      expect(() => boundsOf(text)).toThrow(
        new DateFormatError(`"${text}" ends before it begins: write the earlier date first.`),
      );
    },
  );
});
