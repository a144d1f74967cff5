import { expect, test } from 'vitest';
import { inOneLine } from '../../../../../server/seeds/problem.ts';
import { readSeeds } from '../../../../../server/seeds/read-seeds.ts';
import { rightSeeds } from '../../../../fixtures/seeds/right-seeds.ts';

const text =
  'Title\n\nThe Office was led by Comrade An, who was known to everybody in those years of hardship.\nHarvests were good.';
const warnings = (files: Record<string, string>, name = 'gazette.txt') => {
  const all = {
    ...rightSeeds,
    'sources.yaml': `- id: gazette
  title: Gazette
  archive: gazette.txt
  passages: [{ paragraph: 3, summary: Who led the office }, { paragraph: 4, summary: Office harvests of An }]
`,
    'entities/people.yaml': '- { id: an, name: An, summary: Led the office, cite: ["gazette:3"] }\n',
    'entities/commissions.yaml': '- { id: office, name: Office, summary: A body, cite: ["gazette:3"] }\n',
    'facts/headships.yaml': '- { id: one, type: HEADED, from: an, to: office, cite: ["gazette:3"] }\n',
    ...files,
  };
  const seeds = Object.entries(all).map(([path, each]) => ({ path, shownAs: path, text: each }));
  return readSeeds(seeds, new Map([[name, text]])).warnings.map(inOneLine);
};

test('what the text bears out has no warning, nor has a source whose text is not at hand', () => {
  expect(warnings({})).toEqual([]);
  expect(
    warnings(
      { 'entities/people.yaml': '- { id: an, name: An, summary: Led, cite: ["gazette:4"] }\n' },
      'other.txt',
    ),
  ).toEqual([]);
});

test('a paragraph that names neither end, or not the entity, is a warning', () => {
  expect(
    warnings({
      'entities/people.yaml': '- { id: an, name: An, summary: Led, cite: ["gazette:4"] }\n',
      'facts/headships.yaml': '- { id: one, type: HEADED, from: an, to: office, cite: ["gazette:4"] }\n',
    }),
  ).toEqual([
    'entities/people.yaml:1:44  warning: The paragraph gazette:4 does not name this entity, by any name that is recorded.',
    'facts/headships.yaml:1:57  warning: The paragraph gazette:4 does not name either end of this fact, by any name that is recorded.',
  ]);
});

test('eight words of the source in a row are a warning', () => {
  expect(
    warnings({
      'entities/people.yaml':
        '- { id: an, name: An, summary: "He was known to everybody in those years, and led", cite: ["gazette:3"] }\n',
    }),
  ).toEqual([]);
  expect(
    warnings({
      'entities/people.yaml':
        '- { id: an, name: An, summary: "He was known to everybody in those years of want", cite: ["gazette:3"] }\n',
    }),
  ).toEqual([
    'entities/people.yaml:1:32  warning: These words are the source\'s: "was known to everybody in those years of". Say it in words of your own.',
  ]);
});
