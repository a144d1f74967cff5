import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { processesOn } from '../database-processes.ts';
import { processTree, untilAllEnded } from '../process-tree.ts';
import { kill, ownFolder, report, startOn, untilAnswered, wholeGraph } from './program.ts';
import { randomFrom } from './random.ts';
import { requestMix } from './request-mix.ts';

const rounds = Number(process.env.FAULT_ROUNDS ?? 10);
/** How far into its service a process is killed at most, in milliseconds. */
const latest = 3_000;
const random = randomFrom(5);

/** Asks all the time, whatever becomes of it, until it has to stop. */
async function keepAsking(address: string, signal: AbortSignal): Promise<void> {
  const next = await requestMix(address, random);
  const client = async () => {
    while (!signal.aborted) {
      await fetch(`${address}/api${next().path}`, { signal })
        .then(
          (answer) => answer.text(),
          () => pause(100),
        )
        .catch(() => {});
    }
  };
  for (let count = 0; count < 8; count += 1) void client();
}

test(`node, killed ${rounds} times in service, takes everything along; the next start is clean`, async () => {
  const dataDir = await ownFolder();
  let whole: string[] | null = null;
  const [ends, starts]: [number[], number[]] = [[], []];
  for (let round = 0; round <= rounds; round += 1) {
    const began = performance.now();
    const program = startOn(dataDir);
    const address = await program.ready;
    if (round > 0) starts.push(performance.now() - began);
    const found = await wholeGraph(address);
    whole ??= found;
    expect(found).toEqual(whole);
    if (round > 0) expect(program.said()).not.toMatch(/Installing|Building|Fetching|: write|added/);
    if (round === rounds) break;
    const asking = new AbortController();
    await keepAsking(address, asking.signal);
    await pause(random() * latest);
    const tree = await processTree(program.pid);
    kill(tree.find(({ command }) => command.includes('server/main.ts'))?.pid ?? 0);
    const { took, left } = await untilAllEnded(tree, 5_000);
    asking.abort();
    expect(left).toEqual([]);
    ends.push(took);
  }
  report(
    `everything ended within ${Math.max(...ends).toFixed()} ms; ready again after ${Math.max(...starts).toFixed()} ms`,
  );
});

test.each(['server', 'supervisor'] as const)(
  `the %s, killed ${rounds} times in service, is replaced, and the graph is whole`,
  async (which) => {
    const dataDir = await ownFolder();
    let program = startOn(dataDir);
    let address = await program.ready;
    const whole = await wholeGraph(address);
    const outages: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      // The fifth failure within ten minutes is meant to end the program.
      if (round > 0 && round % 4 === 0) {
        program.child.kill('SIGTERM');
        expect(await program.ended).toEqual({ code: 0, signal: null });
        program = startOn(dataDir);
        address = await program.ready;
      }
      const asking = new AbortController();
      await keepAsking(address, asking.signal);
      await pause(random() * latest);
      const before = (await processesOn(dataDir))[which];
      for (const { pid } of before) kill(pid);
      await pause(200);
      outages.push(200 + (await untilAnswered(address, '/ready', 240_000)));
      asking.abort();
      expect(await wholeGraph(address)).toEqual(whole);
      const after = await processesOn(dataDir);
      expect([after.server.length, after.supervisor.length]).toEqual([1, 1]);
      expect(after[which]).not.toEqual(before);
    }
    program.child.kill('SIGTERM');
    await program.ended;
    expect(await processesOn(dataDir)).toEqual({ server: [], supervisor: [] });
    report(`${which}: answered again after ${Math.max(...outages).toFixed()} ms at most`);
  },
);
