import { execFileSync } from 'node:child_process';
import { open, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { connect } from '../../server/neo4j/connect.ts';
import { get, ownFolder, report, startOn, untilAnswered, wholeGraph } from './program.ts';

const mayMount = process.platform === 'linux' && process.getuid?.() === 0;

/** A folder on a disk of its own. */
async function ownDisk(kilobytes: number): Promise<string> {
  const folder = await ownFolder();
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', folder]);
  onTestFinished(() => void execFileSync('umount', ['--lazy', folder]));
  return folder;
}

/** Takes all that is left of a disk. */
async function fill(folder: string): Promise<string> {
  const file = join(folder, 'filling');
  const handle = await open(file, 'w');
  try {
    for (;;) await handle.write(Buffer.alloc(4096));
  } catch {
    return file;
  } finally {
    await handle.close();
  }
}

/** A write as a load makes it, past the program. */
async function writeTo(dataDir: string): Promise<string> {
  const home = join(dataDir, (await readdir(dataDir)).find((name) => name.startsWith('neo4j-')) ?? '');
  const settings = await readFile(join(home, 'conf', 'neo4j.conf'), 'utf8');
  const driver = connect({
    uri: `bolt://127.0.0.1:${/bolt\.listen_address=127\.0\.0\.1:(\d+)/.exec(settings)?.[1]}`,
    username: 'neo4j',
    password: await readFile(join(home, 'password'), 'utf8'),
  });
  const session = driver.session();
  try {
    await session.run('UNWIND range(1, 20000) AS n CREATE (:Junk {text: "much of it " + n})');
    return 'written';
  } catch (error) {
    return String(error);
  } finally {
    await driver.close();
  }
}

describe.skipIf(!mayMount)('a full disk', () => {
  test('at the first start is said in a sentence, wherever it is', async () => {
    const [data, cache] = [await ownDisk(1_500), await ownDisk(50_000)];
    const began = performance.now();
    const noData = startOn(data);
    expect((await noData.ended).code).toBe(1);
    expect(noData.said()).toContain(
      `The disk is full: ${data} has 1 MB left, and Neo4j needs 20 MB. Free some space, or set DATA_DIR to a folder on another disk.`,
    );
    const noCache = startOn(await ownFolder(), { CACHE_DIR: cache });
    expect((await noCache.ended).code).toBe(1);
    expect(noCache.said()).toMatch(
      /The disk is full: \S+ has 48 MB left, and the jars of Neo4j need 200 MB\. Free some space, or set CACHE_DIR to a folder on another disk\./,
    );
    report(`both first starts ended within ${((performance.now() - began) / 1000).toFixed()} s`);
  });

  test('in service lets people read, says that nothing can be saved, and passes once there is room', async () => {
    const dataDir = await ownDisk(80_000);
    const program = startOn(dataDir);
    const address = await program.ready;
    const whole = await wholeGraph(address);
    const filling = await fill(dataDir);
    expect(await wholeGraph(address)).toEqual(whole);
    const saved = await fetch(`${address}/api/views`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ name: 'full', view: emptyView }),
    });
    expect(await saved.json()).toMatchObject({
      status: 507,
      detail: `The disk that holds ${join(dataDir, 'workspace', 'views')} is full. Free some space, then save again.`,
    });

    // A write that the disk does not take leaves Neo4j refusing everything.
    expect(await writeTo(dataDir)).toMatch(/Could not append transaction/);
    const refused = await get(address, '/entities/xuan-thuy');
    expect([refused.status, refused.retryAfter]).toEqual([503, '3']);
    await rm(filling);
    const took = await untilAnswered(address, '/entities/xuan-thuy', 240_000);
    expect(await wholeGraph(address)).toEqual(whole);
    report(`answered again ${(took / 1000).toFixed()} s after there was room`);
  });
});

const emptyView = {
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
