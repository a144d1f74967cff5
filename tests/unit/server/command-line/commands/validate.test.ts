import { join } from 'node:path';
import { expect, test } from 'vitest';
import { rightSeeds } from '../../../../fixtures/seeds/right-seeds.ts';
import { seedsFolder } from '../../../../fixtures/seeds/seeds-folder.ts';
import { runCommand } from '../../../../run-command.ts';

const folder = seedsFolder();

function answerTo(...parameters: string[]) {
  return runCommand(parameters, { NEO4J_URI: 'http://localhost' });
}

test('validate counts what is right', async () => {
  await folder.write(rightSeeds);
  expect(await answerTo('validate', folder.path)).toEqual({
    code: 0,
    out: 'No problems in 1 source, 1 passage, 2 entities, 1 fact.\n',
    err: '',
  });
  expect(JSON.parse((await answerTo('validate', folder.path, '--json')).out)).toEqual({
    problems: [],
    sources: 1,
    passages: 1,
    entities: 2,
    facts: 1,
  });
});

test('validate shows what is wrong and exits with 1', async () => {
  await folder.write({ ...rightSeeds, 'entities/people.yaml': '- { id: anna }\n' });
  const file = join(folder.path, 'entities/people.yaml');
  const missing = ['name', 'summary', 'cite'].map((field) => `"${field}" is missing.`);
  const facts = join(folder.path, 'facts/headships.yaml');
  expect(await answerTo('validate', folder.path)).toEqual({
    code: 1,
    out: `${missing.map((message) => `${file}:1:3  ${message}\n`).join('')}${facts}:3:9  from is "an", but no entity has that id. Did you mean "anna"?

4 problems in 2 files.
`,
    err: '',
  });
  const { code, out } = await answerTo('validate', folder.path, '--json');
  expect([code, JSON.parse(out).problems[0]]).toEqual([
    1,
    { file, line: 1, column: 3, message: '"name" is missing.' },
  ]);
});
