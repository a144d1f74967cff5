import { expect, test } from 'vitest';
import { type Profile, profileShape } from '../../../../contract/model/profile/profile.ts';
import { profileChanges } from '../../../../contract/text/profile-changes.ts';

const before = profileShape.parse({
  title: 'Trade',
  identity: 'elementId',
  caption: ['name'],
  search: ['name'],
  labels: { Employee: { caption: ['lastName'], colour: '#112233' }, constructor: { plays: ['body'] } },
  relationships: { REPORTS_TO: {} },
});

test.each<[Partial<Profile>, string[]]>([
  [{}, []],
  [
    { title: 'Shop', search: [] },
    ['Title changes from Trade to Shop.', 'Searched properties is no longer name.'],
  ],
  [
    { labels: { Employee: { caption: [['firstName', 'lastName'], 'email'], colour: '#112233' } } },
    [
      'Employee: caption changes from lastName to firstName lastName, else email.',
      'constructor: role is no longer body.',
    ],
  ],
  [
    {
      relationships: {
        REPORTS_TO: {
          family: 'headship',
          reversed: true,
          role: 'as',
          wording: ['reports to', 'headed'],
          dates: { start: [{ property: 'since', form: 'year' }], end: [], attested: [] },
          widthBy: { property: 'share', from: 0 },
        },
      },
    },
    [
      'REPORTS_TO: meaning becomes headship.',
      'REPORTS_TO: direction becomes reversed.',
      'REPORTS_TO: role property becomes as.',
      'REPORTS_TO: wording becomes “reports to”, “headed”.',
      'REPORTS_TO: dates becomes start since (year).',
      'REPORTS_TO: width by value becomes share, from 0 to the greatest.',
    ],
  ],
])('%j is said in sentences', (change, sentences) => {
  expect(profileChanges(before, { ...before, ...change })).toEqual(sentences);
});
