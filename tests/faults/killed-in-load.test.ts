import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { processesOn } from '../database-processes.ts';
import { manyOffices } from '../integration/seeds/many-offices.ts';
import { writeSeeds } from '../integration/seeds/offices.ts';
import { npmStart } from '../npm-start.ts';
import { processTree, untilAllEnded } from '../process-tree.ts';
import { kill, ownFolder, report } from './program.ts';
import { randomFrom } from './random.ts';

const rounds = Number(process.env.FAULT_ROUNDS ?? 10);
const random = randomFrom(8);
const dataset = { id: 'test-killed', title: 'Killed' };

/** `npm run diplograph -- load` of a folder. */
const load = (dataDir: string, folder: string) =>
  npmStart({ DATA_DIR: dataDir, PORT: '0' }, ['npm', 'run', 'diplograph', '--', 'load', folder, '--replace']);

/** What a reader finds of the data set, by an export. */
async function readerFinds(dataDir: string): Promise<string> {
  const file = join(dataDir, 'found.jsonl');
  const command = ['npm', 'run', 'diplograph', '--', 'export', file, '--force', '--format', 'jsonl'];
  expect(await npmStart({ DATA_DIR: dataDir, PORT: '0' }, command).ended).toEqual({ code: 0, signal: null });
  const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line.includes(dataset.id));
  return lines.toSorted().join('\n');
}

test.each(['node', 'supervisor', 'server'] as const)(
  `%s, killed ${rounds} times in a load: a reader finds the old data or the new, and the next load is whole`,
  async (which) => {
    const [dataDir, ...folders] = await Promise.all([ownFolder(), ownFolder(), ownFolder()]);
    const graphs: string[] = [];
    let duration = 0;
    for (const edition of [1, 2] as const) {
      const folder = folders[edition - 1] ?? '';
      await writeSeeds(folder, manyOffices(edition), dataset);
      const began = performance.now();
      expect(await load(dataDir, folder).ended).toEqual({ code: 0, signal: null });
      duration = performance.now() - began;
      graphs.push(await readerFinds(dataDir));
    }
    expect(graphs[0]).not.toBe(graphs[1]);

    let old = 0;
    for (let round = 0; round < rounds; round += 1) {
      const next = round % 2;
      const loading = load(dataDir, folders[next] ?? '');
      await pause(random() * duration);
      const tree = await processTree(loading.pid);
      const { server, supervisor } = await processesOn(dataDir);
      const node = tree.filter(({ command }) => command.includes('command-line/main.ts'));
      for (const { pid } of { node, server, supervisor }[which]) kill(pid);
      if (which === 'node') expect((await untilAllEnded(tree, 5_000)).left).toEqual([]);
      await loading.ended;
      expect(await processesOn(dataDir)).toEqual({ server: [], supervisor: [] });
      const found = await readerFinds(dataDir);
      expect(graphs.indexOf(found)).not.toBe(-1);
      if (found !== graphs[next]) old += 1;
      expect(await load(dataDir, folders[next] ?? '').ended).toEqual({ code: 0, signal: null });
    }
    expect(await readerFinds(dataDir)).toBe(graphs[(rounds - 1) % 2]);
    report(
      `${which}: ${rounds} kills within a load of ${(duration / 1000).toFixed()} s left the old data ${old} times, the new ${rounds - old} times`,
    );
  },
);
