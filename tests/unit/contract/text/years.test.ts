import { describe, expect, test } from 'vitest';
import { yearsOf } from '../../../../contract/text/years.ts';

describe('years in short', () => {
  const years = (start: string | null, end: string | null, label = 'Commission') =>
    yearsOf({ labels: ['Entity', label], properties: { start, end } });

  test.each([
    ['1949-11-01', '1958-05', '1949–1958'],
    ['1958', '1958-05', '1958'],
    ['1930', null, 'from 1930'],
    [null, '1973-01', 'until 1973'],
    ['[1960-03..]', '2025-01-24', '1960 or later–2025'],
    ['1960-03', '[1960-03..]', 'from 1960'],
    ['1990~', null, 'from about 1990'],
    ['198X', null, 'from 1980/1989'],
    ['-0099-07-12', '-0043-03-15', '100 BCE–44 BCE'],
    ['-0137~', null, 'from about 138 BCE'],
    ['0476', null, 'from 476 CE'],
    ['1990?-05-01', null, 'from about 1990'],
    ['10000', null, 'from 10000'],
    [null, null, ''],
  ])('of %s to %s: %s', (start, end, words) => {
    expect(years(start, end)).toBe(words);
  });

  test('of a person are those of birth and death', () => {
    expect(years('1890-05-19', null, 'Person')).toBe('born 1890');
    expect(years(null, '1969', 'Person')).toBe('died 1969');
  });

  test('of another model stand as they are where they cannot be read', () => {
    expect(years('spring of 68', null)).toBe('from spring of 68');
  });
});
