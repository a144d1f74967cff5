import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { rightSeeds } from '../../../fixtures/seeds/right-seeds.ts';
import { runCommand } from '../../../run-command.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'diplograph-seeds-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function write(files: Record<string, string>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

function answerTo(...parameters: string[]) {
  return runCommand(parameters, { NEO4J_URI: 'http://localhost' });
}

test('validate counts what is right', async () => {
  await write(rightSeeds);
  expect(await answerTo('validate', folder)).toEqual({
    code: 0,
    out: 'No problems in 1 sources, 1 passages, 2 entities, 1 facts.\n',
    err: '',
  });
  expect(JSON.parse((await answerTo('validate', folder, '--json')).out)).toEqual({
    problems: [],
    sources: 1,
    passages: 1,
    entities: 2,
    facts: 1,
  });
});

test('validate shows what is wrong and exits with 1', async () => {
  await write({ ...rightSeeds, 'entities/people.yaml': '- { id: anna }\n' });
  const file = join(folder, 'entities/people.yaml');
  const missing = ['name', 'summary', 'cite'].map((field) => `"${field}" is missing.`);
  const facts = join(folder, 'facts/headships.yaml');
  expect(await answerTo('validate', folder)).toEqual({
    code: 1,
    out: `${missing.map((message) => `${file}:1:3  ${message}\n`).join('')}${facts}:3:9  from is "an", but no entity has that id. Did you mean "anna"?

4 problems in 2 files.
`,
    err: '',
  });
  const { code, out } = await answerTo('validate', folder, '--json');
  expect([code, JSON.parse(out).problems[0]]).toEqual([
    1,
    { file, line: 1, column: 3, message: '"name" is missing.' },
  ]);
});

test('a folder that is not there, an unknown command and a wrong setting exit with 2', async () => {
  const nowhere = join(folder, 'nowhere');
  expect(await answerTo('validate', nowhere)).toEqual({
    code: 2,
    out: '',
    err: `The seeds in ${nowhere} cannot be read (ENOENT: no such file or directory, scandir '${nowhere}'): name a folder A folder with the layout of seeds/.\n`,
  });
  expect(await answerTo('valdate')).toEqual({
    code: 2,
    out: '',
    err: "error: unknown command 'valdate'\n(Did you mean validate?)\nUse --help to see all commands.\n",
  });
  await write(rightSeeds);
  expect(await answerTo('load', folder)).toEqual({
    code: 2,
    out: '',
    err: 'Some settings cannot be used:\n  NEO4J_URI=http://localhost: must begin with bolt://, neo4j://, bolt+s:// or neo4j+s://\n',
  });
});

test('help exits with 0', async () => {
  const { code, out } = await answerTo('load', '--help');
  expect([code, out.split('\n')[0]]).toEqual([0, 'Usage: diplograph load [options] [folder]']);
});
