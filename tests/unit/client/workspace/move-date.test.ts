import { describe, expect, it } from 'vitest';
import { inYear, moved, unitOf, yearOf } from '../../../../client/workspace/move-date.ts';

describe('Moving the as-of date', () => {
  it('keeps a date as precise as it is', () => {
    expect([moved('1978', 'year', 1), moved('1978-08', 'year', -1), moved('1978-08-03', 'year', 10)]).toEqual(
      ['1979', '1977-08', '1988-08-03'],
    );
    expect([moved('1978-08-03', 'month', 1), moved('1978-12-31', 'day', 1)]).toEqual([
      '1978-09-03',
      '1979-01-01',
    ]);
  });

  it('begins at the first month or day when it is moved by less than it says', () => {
    expect([moved('1978', 'month', 1), moved('1978', 'month', -1), moved('1978-08', 'day', 1)]).toEqual([
      '1978-01',
      '1977-12',
      '1978-08-01',
    ]);
  });

  it('goes on through year 0 to years that are counted backwards', () => {
    expect([moved('0000', 'year', -1), moved('-0001', 'month', 1), moved('-0044-02-28', 'day', 1)]).toEqual([
      '-0001',
      '-0001-01',
      '-0044-02-29',
    ]);
    expect([unitOf('-0044-03-15'), yearOf('-0044-03-15'), yearOf('0000'), inYear(null, -44)]).toEqual([
      'day',
      -44,
      0,
      '-0044',
    ]);
    expect([moved('9999', 'year', 1), inYear('-0044-03-15', 44)]).toEqual(['Y10000', '0044-03-15']);
  });

  it('takes the last day of a month that is too short', () => {
    expect([moved('2024-02-29', 'year', 1), moved('1978-01-31', 'month', 1)]).toEqual([
      '2025-02-28',
      '1978-02-28',
    ]);
  });

  it('counts what is neither month nor day as its first year', () => {
    expect([unitOf('1990~'), unitOf('198X'), unitOf('1958-05'), unitOf('1958-05-01')]).toEqual([
      'year',
      'year',
      'month',
      'day',
    ]);
    expect([yearOf('198X'), yearOf('/1973-01'), yearOf('XXXX')]).toEqual([1980, 1973, undefined]);
    expect(moved('198X', 'year', 1)).toBe('1981');
  });

  it('comes to a year from any date, and from none', () => {
    expect([inYear(null, 1955), inYear('1978', 1955), inYear('1978-08-03', 1955)]).toEqual([
      '1955',
      '1955',
      '1955-08-03',
    ]);
  });

  it('comes to a year of four digits from a date of no known time', () => {
    expect([inYear('XXXX', 1955), inYear(null, 33), inYear('XXXX', 5)]).toEqual(['1955', '0033', '0005']);
  });
});
