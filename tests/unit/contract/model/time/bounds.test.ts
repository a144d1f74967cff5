import { describe, expect, test } from 'vitest';
import { boundsOf, DateFormatError } from '../../../../../contract/model/time/bounds.ts';

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
  ])('"%s" is refused', (text) => {
    expect(() => boundsOf(text)).toThrow(DateFormatError);
  });

  test.each(['1962/1960', '[1962..1960]'])('"%s" is refused as ending before it begins', (text) => {
    expect(() => boundsOf(text)).toThrow(
      new DateFormatError(`"${text}" ends before it begins: write the earlier date first.`),
    );
  });
});
