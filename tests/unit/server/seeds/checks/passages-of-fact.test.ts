import { join } from 'node:path';
import { expect, test } from 'vitest';
import { curatedFolder } from '../../../../../server/seeds/curated.ts';
import { inOneLine } from '../../../../../server/seeds/problem.ts';
import { readSeeds } from '../../../../../server/seeds/read-seeds.ts';
import { readSeedFiles } from '../../../../../server/seeds/reading/seed-file.ts';
import { rightSeeds } from '../../../../fixtures/seeds/right-seeds.ts';

const warnings = (fact: string) => {
  const files = {
    ...rightSeeds,
    'sources.yaml': `- id: gazette
  title: Gazette
  passages:
    - { paragraph: 7, summary: Who led the office }
    - { paragraph: 8, summary: "Harvests, and the price of rice" }
    - { paragraph: 9, summary: What neighbouring states sent }
`,
    'facts/headships.yaml': fact,
  };
  const texts = Object.entries(files).map(([path, text]) => ({ path, shownAs: path, text }));
  return readSeeds(texts).warnings.map(inOneLine);
};
const citing = (cite: string, more = '') =>
  warnings(`- { id: one, type: HEADED, from: an, to: office${more}, cite: [${cite}] }\n`);

test('a citation whose passage speaks of neither end is a warning', () => {
  expect(citing('"gazette:7", "gazette:8"')).toEqual([
    'facts/headships.yaml:1:70  warning: cite names "gazette:8", which neither end cites and whose summary speaks of neither: is it this passage?',
  ]);
});

test('a passage that an end cites, that shares a word, or on which we infer is none', () => {
  expect([
    citing('"gazette:7"'),
    citing('"gazette:9"'),
    citing('"gazette:8"', ', basis: inferred, why: As the books say'),
    citing('"gazette:8"', ', summary: Set the price of rice'),
  ]).toEqual([[], [], [], []]);
});

test('the curated data has no warnings', async () => {
  expect(readSeeds(await readSeedFiles(join(curatedFolder))).warnings).toEqual([]);
});
