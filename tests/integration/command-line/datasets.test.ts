import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { silently } from '../../../server/process/progress.ts';
import { curatedFolder } from '../../../server/seeds/curated.ts';
import { loadSeeds } from '../../../server/seeds/load/load-seeds.ts';
import { prepareGraph } from '../../../server/seeds/load/prepare-graph.ts';
import { removeDataset } from '../../../server/seeds/load/remove-dataset.ts';
import { runCommand } from '../../run-command.ts';
import { serveFixture } from '../api/served-fixture.ts';
import { offices, writeSeeds } from '../seeds/offices.ts';
import { removeDatasets, snapshot } from '../seeds/snapshot.ts';

const served = serveFixture({ fixture: 'crossroads', owner: 'lines', profile: 'built-in' });
const curated = 'vietnam-diplomacy-1924-2025';
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'diplograph-datasets-'));
  await writeSeeds(folder);
});
beforeEach(() => removeDatasets(served.driver, offices.id, curated));
afterAll(() => rm(folder, { recursive: true }));

const through = (...parameters: string[]) =>
  runCommand([...parameters, '--url', served.address], { PATH: process.env.PATH });

describe('through a Diplograph that runs', () => {
  test('a data set is added, listed and removed, with exit codes and as JSON', async () => {
    const added = await through('datasets', 'add', folder, '--into-other-data', '--json');
    expect([added.code, JSON.parse(added.out)]).toMatchObject([
      0,
      { dataset: offices.id, entities: { added: 4 } },
    ]);
    expect((await through('load', folder, '--into-other-data')).out).toBe(`${offices.id} is up to date.\n`);
    const listed = await through('datasets');
    expect(listed.out).toMatch(
      new RegExp(`^${offices.id} +Offices +4 +2 +\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d +${folder}$`, 'm'),
    );
    expect(JSON.parse((await through('datasets', '--json')).out).datasets[0]).toMatchObject({
      id: offices.id,
      entities: 4,
    });
    expect(await through('datasets', 'remove', offices.id)).toEqual({
      code: 2,
      out: '',
      err: 'Nothing was removed: there is nobody to ask here. Say --yes to remove it.\n',
    });
    expect(await through('datasets', 'remove', offices.id, '--yes')).toEqual({
      code: 0,
      out: `${offices.id} is removed.\n`,
      err: '',
    });
    expect(await snapshot(served.driver, offices.id)).toEqual([]);
    expect(await through('datasets', 'remove', offices.id, '--yes')).toEqual({
      code: 2,
      out: '',
      err: `No data set "${offices.id}" is loaded.\n`,
    });
  });

  test('problems that only the graph can know are shown like any other', async () => {
    const borrowing = await mkdtemp(join(tmpdir(), 'diplograph-datasets-'));
    const facts = `- { id: test-borrowed, type: HEADED, from: test-seeds-an, to: nobody/office, cite: ["test-seeds-gazette:7"] }`;
    await writeSeeds(borrowing, { 'facts/headships.yaml': facts });
    expect(await through('load', borrowing, '--into-other-data')).toEqual({
      code: 1,
      out: `${join(borrowing, 'facts/headships.yaml')}:1:63  to is "nobody/office", but no data set of that id is loaded: load it first.\n\n1 problem in 1 file.\n`,
      err: '',
    });
    await rm(borrowing, { recursive: true });
  });

  test('what is refused exits with 2', async () => {
    await through('load', folder, '--into-other-data');
    const copy = await mkdtemp(join(tmpdir(), 'diplograph-datasets-'));
    await writeSeeds(copy);
    const { code, err } = await through('load', copy, '--into-other-data');
    expect([code, err]).toEqual([2, expect.stringContaining(`was loaded from ${folder}`)]);
    await rm(copy, { recursive: true });
  });
});

test('curated data that was removed is not loaded again by a start, and comes back when it is asked for', async () => {
  const provided = { ...served.database, ours: true };
  await prepareGraph(provided, served.driver, silently);
  expect((await snapshot(served.driver, curated)).length).toBeGreaterThan(1000);
  await removeDataset(provided, served.driver, curated, silently);
  await prepareGraph(provided, served.driver, silently);
  expect(await snapshot(served.driver, curated)).toEqual([]);
  await loadSeeds(served.driver, served.database.database, curatedFolder, silently);
  await removeDatasets(served.driver, curated);
  await prepareGraph(provided, served.driver, silently);
  expect((await snapshot(served.driver, curated)).length).toBeGreaterThan(1000);
});
