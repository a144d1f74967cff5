import { expect, test } from 'vitest';
import { profileShape } from '../../../../contract/model/profile/profile.ts';
import { profileText, readProfileText } from '../../../../server/workspace/profile-text.ts';
import { cabinetProfile } from '../../../fixtures/cabinet-profile.ts';

test('a profile is a text to read, whose keys stand in the order of its shape, and reads back as it was', () => {
  const text = profileText(cabinetProfile);
  expect(text.split('\n').filter((line) => /^\w/.test(line))).toEqual([
    'title: Cabinet',
    'identity: elementId',
    'caption: [ name ]',
    'search: [ name, title ]',
    'labels:',
    'relationships:',
    'dates:',
  ]);
  expect(text).toContain('  start:\n    [\n      { property: from, form: date },');
  expect(readProfileText(text)).toEqual({ profile: cabinetProfile, faults: [] });
});

test('names that every object has, and any text, come back as they were', () => {
  const odd = ['__proto__', 'constructor', 'a: b', '# c', "d'e", '1', 'null', ' f '];
  const profile = profileShape.parse({
    ...cabinetProfile,
    search: odd,
    labels: Object.fromEntries(odd.map((label) => [label, { caption: [label] }])),
  });
  expect(readProfileText(profileText(profile)).profile).toEqual(profile);
});

test('of an empty text and of aliases without end it is told what is wrong', () => {
  expect(readProfileText('').faults).toMatchObject([{ line: 1, column: 1 }]);
  const aliases = Array.from({ length: 9 }, (_, at) => `a${at + 1}: &a${at + 1} [${`*a${at}, `.repeat(9)}]`);
  expect(readProfileText(`a0: &a0 [x]\n${aliases.join('\n')}\n`).faults[0]?.message).toContain('alias');
});
