import { mkdir, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { archiveOf } from '../../../server/database/local/cds-archive.ts';
import { chooseJava } from '../../../server/database/local/choose-java.ts';
import { fetchJars } from '../../../server/database/local/fetch-jars.ts';
import { findJavas } from '../../../server/database/local/find-java.ts';
import { silently } from '../../../server/process/progress.ts';
import { processesOn } from '../../database-processes.ts';
import { ask } from './ask.ts';
import { ownSettings, provideLocally } from './local-setup.ts';

test('a damaged archive of classes breaks no start', async () => {
  const settings = await ownSettings();
  const choice = chooseJava(await findJavas(settings.javaHome));
  if (!choice) throw new Error('there is no Java');
  const lib = await fetchJars(choice.release, choice.java, settings.cacheDir, silently);
  const cacheDir = join(settings.dataDir, 'cache');
  const folder = join(cacheDir, 'neo4j', basename(dirname(lib)));
  await mkdir(folder, { recursive: true });
  await symlink(lib, join(folder, 'lib'));
  const archive = await archiveOf({ ...choice, lib: join(folder, 'lib'), home: '' });
  await mkdir(dirname(archive));
  await writeFile(archive, 'no archive at all');

  const database = await provideLocally({ ...settings, cacheDir });
  expect(await ask(database, 'RETURN 1')).toEqual([[1]]);
});

test('a lost password, then a damaged store: each is said plainly, and nothing is left running', async () => {
  const settings = await ownSettings();
  await (await provideLocally(settings)).stop();
  const [name = ''] = (await readdir(settings.dataDir)).filter((each) => each.startsWith('neo4j-'));
  const home = join(settings.dataDir, name);

  await rm(join(home, 'password'));
  await expect(provideLocally(settings)).rejects.toThrow(
    `The password in ${home}/password is not the one of the database beside it. Put the right one back, or move ${home} away to begin anew.`,
  );

  await writeFile(join(home, 'data', 'databases', 'system', 'neostore'), 'damaged');
  const error = await provideLocally(settings).catch((reason: Error) => reason);
  expect(String(error).split('\n')).toEqual([
    `DatabaseError: The database in ${home} cannot be opened. It said:`,
    expect.stringMatching(/^ {2}Failed to start .+: .+/),
    `More is in ${home}/logs/debug.log.`,
    `To begin anew, move ${home} away.`,
  ]);
  expect(await processesOn(settings.dataDir)).toEqual({ server: [], supervisor: [] });
});
