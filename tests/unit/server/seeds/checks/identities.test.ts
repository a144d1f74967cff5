import { expect, test } from 'vitest';
import { problemsIn, rightSeeds } from '../../../../fixtures/seeds/right-seeds.ts';

test('ids taken before, by any kind of entity or by another fact', () => {
  expect(
    problemsIn({
      'entities/places.yaml': `- id: office
  name: Office
  summary: A house
  cite: ["gazette:7"]
`,
      'facts/headships.yaml': `${rightSeeds['facts/headships.yaml']}${rightSeeds['facts/headships.yaml']}`,
      'sources.yaml': `${rightSeeds['sources.yaml']}    - { paragraph: 7, summary: Again }
- { id: gazette, title: Gazette, passages: [] }
`,
    }),
  ).toEqual([
    'entities/places.yaml:1:7  "office" is the id of another entity, in entities/commissions.yaml:1.',
    'facts/headships.yaml:6:7  "an-headed-office" is the id of another fact, in facts/headships.yaml:1.',
    'sources.yaml:5:20  Paragraph 7 stands twice in this source.',
    'sources.yaml:6:9  "gazette" is the id of another source, in sources.yaml:1.',
  ]);
});

test('short names that another source has, in whichever form YAML reads them', () => {
  expect(
    problemsIn({
      'sources.yaml': `${rightSeeds['sources.yaml']}  short: 1953
- { id: herald, title: Herald, short: "1953", passages: [] }
- { id: memoir, title: Memoir, short: "no spaces", passages: [] }
`,
    }),
  ).toEqual([
    'sources.yaml:6:39  "1953" is the short name of another source, in sources.yaml:5.',
    'sources.yaml:7:39  short is "no spaces": it is not a short name: use up to 12 letters, digits, full stops and hyphens.',
  ]);
});
