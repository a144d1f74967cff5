import { expect, test } from 'vitest';
import { captionForms, captionText } from '../../../../../../client/views/canvas/labels/caption-text.ts';

test('a short name stays on one line', () => {
  expect(captionText('Xuan Thuy')).toBe('Xuan Thuy');
});

test('a long name is broken between words', () => {
  expect(captionText('Vietnam Union of Friendship Organizations')).toBe(
    'Vietnam Union of\nFriendship\nOrganizations',
  );
});

test('a name of more than three lines is shortened, without a stray comma before the dots', () => {
  expect(captionText('Committee for Solidarity with the Peoples of Asia, Africa and Latin America')).toBe(
    'Committee for\nSolidarity with the\nPeoples of Asia…',
  );
});

test('a word that is longer than a line is cut', () => {
  expect(captionText('Counterrevolutionaries')).toBe('Counterrevolutionar\nies');
});

test('a long word is broken after its hyphens first', () => {
  expect(captionText('Vietnam-Laos-Cambodia Affairs Commission')).toBe(
    'Vietnam-Laos-\nCambodia Affairs\nCommission',
  );
});

test('decomposed letters count as one', () => {
  expect(captionText('Nguyễn Thị Bình'.normalize('NFD'))).toBe('Nguyễn Thị Bình');
});

test('a name is cut between letters as readers see them, never inside an emoji or a surrogate pair', () => {
  const family = '👩‍👩‍👧‍👦';
  const lines = captionText(family.repeat(40)).split('\n');
  expect(lines).toEqual([family.repeat(9), family.repeat(9), `${family.repeat(9)}…`]);
  expect(captionText('e\u0301\u0323'.repeat(60)).isWellFormed()).toBe(true);
  expect(captionText('𝔘'.repeat(99)).split('\n')).toEqual([
    '𝔘'.repeat(19),
    '𝔘'.repeat(19),
    `${'𝔘'.repeat(18)}…`,
  ]);
});

test('letters of East Asia take the room of two', () => {
  expect(captionText('中华人民共和国外交部亚洲司').split('\n')).toEqual(['中华人民共和国外交', '部亚洲司']);
});

test('what cannot be seen nor stand in a file is replaced', () => {
  expect(captionText('a\u0000b\u001bc')).toBe('a\ufffdb\ufffdc');
  expect(captionText('line\nbreak\tand tab')).toBe('line break and tab');
  expect(captionText('\ud800half')).toBe('\ufffdhalf');
  expect(captionText('\u202eturned')).toBe('\ufffdturned');
});

test('shorter forms take less room and say as much as they can', () => {
  expect(captionForms('Ho Chi Minh')).toEqual([['Ho Chi Minh']]);
  expect(captionForms('Nguyen Thi Binh')).toEqual([
    ['Nguyen Thi Binh'],
    ['Nguyen Thi', 'Binh'],
    ['Nguyen Thi…'],
  ]);
});
