import { expect, test } from 'vitest';
import { checkBorrowed } from '../../../../../server/seeds/checks/borrowed.ts';
import { inOneLine } from '../../../../../server/seeds/problem.ts';
import { readSeeds } from '../../../../../server/seeds/read-seeds.ts';
import { problemsIn, rightSeeds } from '../../../../fixtures/seeds/right-seeds.ts';
import { rowsOf } from '../../../../fixtures/seeds/rows-of.ts';

const headship = (to: string) => `- { id: one, type: HEADED, from: an, to: ${to}, cite: ["gazette:7"] }\n`;
const borrowed = (to: string) => {
  const files = { ...rightSeeds, 'facts/headships.yaml': headship(to) };
  return readSeeds(Object.entries(files).map(([path, text]) => ({ path, shownAs: path, text }))).borrowed;
};
const lenders = [
  { id: 'ministry', dataset: 'other', kind: 'Organization' as const },
  { id: 'concept', dataset: 'other', kind: 'Concept' as const },
];
const checked = (to: string) =>
  checkBorrowed(borrowed(to), 'test-data', lenders, ['other', 'constructor']).map(inOneLine);

test('a fact may point to an entity of another data set, which stands in the graph by its id alone', () => {
  expect(problemsIn({ 'facts/headships.yaml': headship('other/ministry') })).toEqual([]);
  expect(rowsOf({ 'facts/headships.yaml': headship('other/ministry') }).relationships).toMatchObject([
    { from: 'an', to: 'ministry' },
  ]);
  expect(
    rowsOf({
      'entities/places.yaml':
        '- { id: hill, name: Hill, summary: High, country: other/laos, cite: ["gazette:7"] }\n',
    }).entities.find(({ id }) => id === 'hill')?.properties.country,
  ).toBe('laos');
  expect(checked('other/ministry')).toEqual([]);
});

test('what is not loaded, not there, of another kind or one’s own is a problem with its place', () => {
  expect(
    ['othr/ministry', 'other/minister', 'constructor/ministry', 'other/concept', 'test-data/office'].flatMap(
      checked,
    ),
  ).toEqual([
    'facts/headships.yaml:1:42  to is "othr/ministry", but no data set of that id is loaded: load it first. Did you mean "other"?',
    'facts/headships.yaml:1:42  to is "other/minister", but that data set has no entity with the id "minister".',
    'facts/headships.yaml:1:42  to is "constructor/ministry", but that data set has no entity with the id "ministry".',
    'facts/headships.yaml:1:42  to is "other/concept", a concept, but must be one of: commission, organization, party, country, international organization.',
    'facts/headships.yaml:1:42  to is "test-data/office", which is this data set: write "office".',
  ]);
});

test('a reference that is written wrongly says how to write it', () => {
  expect(problemsIn({ 'facts/headships.yaml': headship('"Other/ministry"') })).toEqual([
    'facts/headships.yaml:1:42  to is "Other/ministry": it is not an id: use a-z and 0-9, words joined by single hyphens; an entity of another data set is written as data-set/id.',
  ]);
});
