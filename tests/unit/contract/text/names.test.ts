import { expect, test } from 'vitest';
import { listed, nameOf } from '../../../../contract/text/names.ts';
import { plainText } from '../../../../contract/text/plain-text.ts';

test.each([
  ['Commission', 'Foreign Liaison Commission', 'the Foreign Liaison Commission'],
  ['Commission', 'Politburo', 'the Politburo'],
  ['Commission', '13th Politburo', 'the 13th Politburo'],
  ['Organization', 'DRV Government', 'the DRV Government'],
  ['Organization', 'VTV online', 'VTV online'],
  ['Organization', 'peace movements in Europe', 'peace movements in Europe'],
  ['InternationalOrganization', 'ASEAN', 'ASEAN'],
  ['InternationalOrganization', 'G7', 'G7'],
  ['InternationalOrganization', 'ASEAN Free Trade Area', 'the ASEAN Free Trade Area'],
  ['Country', 'Laos', 'Laos'],
  ['Country', 'Soviet Union', 'the Soviet Union'],
  ['Congress', '4th Congress', 'the 4th Congress'],
  ['Event', 'four-party negotiations', '“four-party negotiations”'],
  ['Person', 'Xuan Thuy', 'Xuan Thuy'],
  ['Place', 'Viet Bac', 'Viet Bac'],
  ['Film', 'The Matrix', 'The Matrix'],
])('within a sentence a %s %j is %j', (kind, name, words) => {
  expect(plainText(nameOf({ id: 'x', labels: ['Entity', kind], name }))).toBe(words);
});

test('several are listed, and many are counted', () => {
  expect(plainText(listed([]))).toBe('');
  expect(plainText(listed(['An']))).toBe('An');
  expect(plainText(listed(['An', 'Binh']))).toBe('An and Binh');
  expect(plainText(listed(['An', 'Binh', 'Chi', 'Dung']))).toBe('An, Binh, Chi and Dung');
  expect(plainText(listed(['An', 'Binh', 'Chi', 'Dung', 'Em']))).toBe('An, Binh, Chi and 2 others');
});
