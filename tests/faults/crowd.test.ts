import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { processesOn } from '../database-processes.ts';
import { processTree } from '../process-tree.ts';
import { liveHeap, residentMemory } from './memory.ts';
import { ownFolder, report, startOn } from './program.ts';
import { randomFrom } from './random.ts';
import { requestMix } from './request-mix.ts';

const clients = 32;
const minutes = Number(process.env.FAULT_MINUTES ?? 10);
/** How often memory is read, in milliseconds. */
const every = 5_000;
/** A collection of all garbage takes the server half a second: after so many readings, therefore. */
const heapEvery = 6;

const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const share = (values: number[], from: number, to: number) =>
  values.slice(Math.floor(values.length * from), Math.ceil(values.length * to));

test(`${clients} clients for ${minutes} minutes see no error, and memory stays flat`, async () => {
  const dataDir = await ownFolder();
  const program = startOn(dataDir);
  const address = await program.ready;
  const node = (await processTree(program.pid)).find(({ command }) => command.includes('server/main.ts'));
  const [java] = (await processesOn(dataDir)).server;
  const random = randomFrom(20261129);
  const next = await requestMix(address, random);
  const start = performance.now();
  const until = start + minutes * 60_000;
  const wrong: string[] = [];
  const times: number[] = [];

  async function client(): Promise<void> {
    while (performance.now() < until) {
      const { path, body } = next();
      const began = performance.now();
      const fail = (what: string) =>
        wrong.push(`${path}, asked after ${Math.round(began - start)} ms: ${what}`);
      try {
        const answer = await fetch(`${address}/api${path}`, {
          ...(body && {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify(body),
          }),
        });
        const text = await answer.text();
        if (answer.status !== 200) fail(`${answer.status} ${text.slice(0, 300)}`);
      } catch (error) {
        fail(`${String(error)} ${String((error as Error).cause)}`);
      }
      times.push(performance.now() - began);
    }
  }
  const memory = { node: [] as number[], neo4j: [] as number[], 'heap of neo4j': [] as number[] };
  const working = Promise.all(Array.from({ length: clients }, client));
  for (let reading = 0; performance.now() < until; reading += 1) {
    await pause(every);
    memory.node.push(await residentMemory(node?.pid ?? 0));
    memory.neo4j.push(await residentMemory(java?.pid ?? 0));
    if (reading % heapEvery === 0) memory['heap of neo4j'].push(await liveHeap(java?.pid ?? 0));
  }
  await working;

  const slowest = times.toSorted((a, b) => a - b);
  const at = (quantile: number) => (slowest[Math.floor(slowest.length * quantile)] ?? 0).toFixed();
  report(
    `${times.length} requests, ${(times.length / minutes / 60).toFixed()} a second, ${wrong.length} errors; ` +
      `median ${at(0.5)} ms, 99 % within ${at(0.99)} ms, slowest ${at(0.9999)} ms`,
  );
  for (const [name, values] of Object.entries(memory)) {
    report(`${name}, MB by tenth of the time: ${tenths(values).join(' ')}`);
  }
  expect(wrong.slice(0, 10)).toEqual([]);
  for (const name of ['node', 'heap of neo4j'] as const) {
    const values = memory[name];
    const [early, late] = [median(share(values, 0.2, 0.4)), median(share(values, 0.8, 1))];
    expect.soft(late / early, `growth of ${name} from ${early} to ${late} MB`).toBeLessThan(1.15);
  }
});

function tenths(values: number[]): string[] {
  return Array.from({ length: 10 }, (_, part) => median(share(values, part / 10, (part + 1) / 10)).toFixed());
}
