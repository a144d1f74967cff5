import { expect, test } from 'vitest';
import {
  isSameProfile,
  labelEntry,
  moved,
  withLabel,
  withRole,
  withType,
} from '../../../../../client/features/model/profile-edits.ts';
import { cabinetProfile } from '../../../../fixtures/cabinet-profile.ts';

test('what is said of a label is changed or taken away, and nothing of any other', () => {
  const named = withLabel(cabinetProfile, 'Office', { caption: [['title', 'name']], colour: '#112233' });
  expect(named.labels).toEqual({
    Politician: { plays: ['person'] },
    Office: { plays: ['body'], caption: [['title', 'name']], colour: '#112233' },
  });
  const bare = withLabel(named, 'Office', { plays: [], caption: undefined, colour: undefined });
  expect(bare.labels).toEqual({ Politician: { plays: ['person'] } });
  expect(cabinetProfile.labels.Office).toEqual({ plays: ['body'], caption: ['title'] });
});

test.each(['constructor', '__proto__'])('a label called %s is one like any other', (label) => {
  expect(labelEntry(cabinetProfile, label)).toEqual({});
  const named = withLabel(cabinetProfile, label, { icon: 'flag' });
  expect(labelEntry(named, label)).toEqual({ icon: 'flag' });
  expect(Object.keys(named.labels)).toEqual(['Politician', 'Office', label]);
});

test('a role is played once, however often it is given', () => {
  const played = withRole(withRole(cabinetProfile, ['Office', 'Seat'], 'body'), ['Seat'], 'body');
  expect([labelEntry(played, 'Office').plays, labelEntry(played, 'Seat').plays]).toEqual([
    ['body'],
    ['body'],
  ]);
});

test('profiles are the same in whatever order they say the same, but alternatives have their order', () => {
  const other = {
    ...cabinetProfile,
    labels: Object.fromEntries(Object.entries(cabinetProfile.labels).reverse()),
  };
  expect(isSameProfile(cabinetProfile, other)).toBe(true);
  expect(isSameProfile(cabinetProfile, withType(cabinetProfile, 'HELD', { reversed: true }))).toBe(false);
  const searched = { ...cabinetProfile, search: cabinetProfile.search.toReversed() };
  expect(isSameProfile(cabinetProfile, searched)).toBe(false);
});

test.each([
  [0, 1, ['b', 'a', 'c']],
  [2, -1, ['a', 'c', 'b']],
  [0, -1, ['a', 'b', 'c']],
  [2, 1, ['a', 'b', 'c']],
] as const)('the item at %i goes %i', (index, by, result) => {
  expect(moved(['a', 'b', 'c'], index, by)).toEqual(result);
});
