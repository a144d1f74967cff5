import { join } from 'node:path';
import { expect, test } from 'vitest';
import { rightSeeds } from '../../../fixtures/seeds/right-seeds.ts';
import { seedsFolder } from '../../../fixtures/seeds/seeds-folder.ts';
import { runCommand } from '../../../run-command.ts';

const folder = seedsFolder();

function answerTo(...parameters: string[]) {
  return runCommand(parameters, { NEO4J_URI: 'http://localhost' });
}

test('a folder that is not there, an unknown command and a wrong setting exit with 2', async () => {
  const nowhere = join(folder.path, 'nowhere');
  expect(await answerTo('validate', nowhere)).toEqual({
    code: 2,
    out: '',
    err: `The folder ${nowhere} cannot be read: it is not there. Name a folder with the layout of seeds/.\n`,
  });
  expect(await answerTo('valdate')).toEqual({
    code: 2,
    out: '',
    err: "error: unknown command 'valdate'\n(Did you mean validate?)\nUse --help to see all commands.\n",
  });
  await folder.write(rightSeeds);
  expect(await answerTo('load', folder.path)).toEqual({
    code: 2,
    out: '',
    err: 'Some settings cannot be used:\n  NEO4J_URI=http://localhost: must begin with bolt://, neo4j://, bolt+s:// or neo4j+s://\n',
  });
});

test('help exits with 0', async () => {
  const { code, out } = await answerTo('load', '--help');
  expect([code, out.split('\n')[0]]).toEqual([0, 'Usage: diplograph load [options] [folder]']);
});
