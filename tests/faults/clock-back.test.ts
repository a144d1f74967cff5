import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { get, ownFolder, report, startOn, untilAnswered, wholeGraph } from './program.ts';

const day = 86_400;
const view = {
  version: 1,
  nodes: [],
  edges: 'all',
  hiddenKinds: [],
  hiddenTypes: [],
  at: null,
  layout: 'force',
  view: 'canvas',
  selection: null,
};

test.skipIf(process.platform !== 'linux')(
  'a clock that is set back by a day in service, or between two runs, is not noticed',
  async () => {
    const folder = await ownFolder();
    const shim = join(folder, 'clock.so');
    execFileSync('gcc', ['-shared', '-fPIC', '-o', shim, join(import.meta.dirname, 'clock.c'), '-ldl']);
    const shift = join(folder, 'shift');
    const clock = { LD_PRELOAD: shim, CLOCK_SHIFT_FILE: shift };
    const dataDir = await ownFolder();

    await writeFile(shift, '0');
    const first = startOn(dataDir, clock);
    let address = await first.ready;
    const dateOf = async () => Date.parse((await fetch(address)).headers.get('date') ?? '');
    const whole = await wholeGraph(address);
    const saved = await save(address, 'before');
    await writeFile(shift, String(-day));
    await pause(500);
    // Node's header of the time is made once a second.
    await pause(1_500);
    expect(Math.round((Date.now() - (await dateOf())) / 1000 / 60)).toBe(day / 60);
    expect(await wholeGraph(address)).toEqual(whole);
    expect((await get(address, '/search?q=xuan')).status).toBe(200);
    expect((await get(address, '/ready')).status).toBe(200);
    const changed = await fetch(`${address}/api/views/${saved.id}`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json', 'if-match': `"${saved.revision}"` },
      body: JSON.stringify({ name: 'before', view: { ...view, layout: 'grid' } }),
    });
    expect(changed.status).toBe(200);
    const began = performance.now();
    first.child.kill('SIGTERM');
    expect((await first.ended).code).toBe(0);
    const took = performance.now() - began;
    expect(took).toBeLessThan(5_000);

    // The store, its logs, the jars and the built page now come from the future.
    const second = startOn(dataDir, clock);
    address = await second.ready;
    expect(second.said()).not.toMatch(/Installing|Building|Fetching|: write|added/);
    expect(await wholeGraph(address)).toEqual(whole);
    expect((await get(address, `/views/${saved.id}`)).body.view.layout).toBe('grid');
    await writeFile(shift, String(day));
    await pause(500);
    await untilAnswered(address, '/ready', 20_000);
    expect(await wholeGraph(address)).toEqual(whole);
    report(`stopped within ${took.toFixed()} ms under a clock that was set back by a day`);
  },
);

async function save(address: string, name: string): Promise<{ id: string; revision: string }> {
  const answer = await fetch(`${address}/api/views`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name, view }),
  });
  expect(answer.status).toBe(201);
  return (await answer.json()) as { id: string; revision: string };
}
