import { expect, test } from 'vitest';
import { shortNames } from '../../../../../server/seeds/rows/short-names.ts';

const names = (...sources: Parameters<typeof shortNames>[0]) => [...shortNames(sources).entries()];

test('a source is called by its short name, else by its year, else by its id', () => {
  expect(
    names(
      { id: 'memoir', short: 'HCM' },
      { id: 'gazette', published: '2021-08' },
      { id: 'pamphlet', published: '197X' },
      { id: 'speech' },
    ).toSorted(),
  ).toEqual([
    ['gazette', '2021'],
    ['memoir', 'HCM'],
    ['pamphlet', 'pamphlet'],
    ['speech', 'speech'],
  ]);
});

test('sources of one year are told apart by letters that no other source has', () => {
  expect(
    names(
      { id: 'one', published: '2025' },
      { id: 'two', published: '2025-03' },
      { id: 'three', short: '2025a' },
      { id: 'four', short: '2021' },
      { id: 'five', published: '2021' },
    ).toSorted(),
  ).toEqual([
    ['five', '2021a'],
    ['four', '2021'],
    ['one', '2025b'],
    ['three', '2025a'],
    ['two', '2025c'],
  ]);
});

test('letters do not run out', () => {
  const many = Array.from({ length: 30 }, (_, index) => ({ id: `s${index}`, published: '2025' }));
  const short = [...shortNames(many).values()];
  expect([short[0], short[25], short[26], new Set(short).size]).toEqual(['2025a', '2025z', '2025aa', 30]);
});
