import { expect, test } from 'vitest';
import { labelText } from '../../../../../client/views/canvas/label-text.ts';

test('a short name stays on one line', () => {
  expect(labelText('Xuan Thuy')).toBe('Xuan Thuy');
});

test('a long name is broken between words', () => {
  expect(labelText('Vietnam Union of Friendship Organizations')).toBe(
    'Vietnam Union of\nFriendship\nOrganizations',
  );
});

test('a name of more than three lines is shortened, without a stray comma before the dots', () => {
  expect(labelText('Committee for Solidarity with the Peoples of Asia, Africa and Latin America')).toBe(
    'Committee for\nSolidarity with the\nPeoples of Asia…',
  );
});

test('a word that is longer than a line is cut', () => {
  expect(labelText('Counterrevolutionaries')).toBe('Counterrevolutionar\nies');
});

test('a long word is broken after its hyphens first', () => {
  expect(labelText('Vietnam-Laos-Cambodia Affairs Commission')).toBe(
    'Vietnam-Laos-\nCambodia Affairs\nCommission',
  );
});

test('decomposed letters count as one', () => {
  expect(labelText('Nguyễn Thị Bình'.normalize('NFD'))).toBe('Nguyễn Thị Bình');
});

test('emoji and letters of several code points are never cut in two', () => {
  const family = '👨‍👩‍👧';
  expect(labelText(family.repeat(20))).toBe(`${family.repeat(19)}\n${family}`);
  expect(labelText(family.repeat(60))).toBe(
    `${family.repeat(19)}\n${family.repeat(19)}\n${family.repeat(18)}…`,
  );
});
