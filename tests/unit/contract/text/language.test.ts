import { expect, test } from 'vitest';
import { counted, listOf, plural } from '../../../../contract/text/language.ts';

const hops = { one: 'hop', other: 'hops' };

test.each([
  [0, '0 hops'],
  [1, '1 hop'],
  [2, '2 hops'],
  [1204, '1,204 hops'],
])('%i is counted as %s', (count, words) => {
  expect(counted(count, hops)).toBe(words);
});

test('a noun without a form for a number takes its general one', () => {
  expect(plural(1, { other: 'sheep' })).toBe('sheep');
});

test('lists keep the segments of what they list', () => {
  const lan = { type: 'entity', id: 'lan', text: 'Lan' } as const;
  expect(listOf(['An', [lan, '!'], 'Chi'])).toEqual(['An', ', ', lan, '!', ' and ', 'Chi']);
  expect(listOf(['An', 'Binh'], 'or').join('')).toBe('An or Binh');
  expect(listOf(['An', 'Binh', 'Chi'], 'comma').join('')).toBe('An, Binh, Chi');
  expect(listOf([])).toEqual([]);
});
