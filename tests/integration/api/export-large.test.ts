import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { answerTo, buildLargeGraph, removeLargeGraph } from './large-graph.ts';
import { serveFixture } from './served-fixture.ts';

const served = serveFixture({ fixture: 'offices', owner: 'out', profile: 'built-in' });

const [nodes, edges] = [100_000, 500_000];

beforeAll(() => buildLargeGraph(served.driver, nodes));
afterAll(() => removeLargeGraph(served.driver));

/** The records of JSON Lines as they come, until somebody has seen enough. */
async function* recordsOf(chunks: AsyncIterable<Uint8Array>) {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of chunks) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield JSON.parse(line);
  }
  expect(rest).toBe('');
}

const exported = () => answerTo(`${served.address}/api/export?format=jsonl`);

/** How many statements of an export the database is working on. */
async function exporting(): Promise<number> {
  const { records } = await served.driver.executeQuery(
    'SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS "$asked.dataset IS NULL OR" AND NOT currentQuery STARTS WITH "SHOW" RETURN count(*) AS count',
  );
  return Number(records[0]?.get('count'));
}

describe('a graph whose sorted relationships would not fit into the memory of a statement', () => {
  const first: string[] = [];

  test('is exported whole, each record once, in the order of ids', async () => {
    const ids = { node: new Set<string>(), edge: new Set<string>() };
    const before = { node: '', edge: '' };
    let end: unknown;
    for await (const { node, edge, end: counts } of recordsOf(await exported())) {
      if (first.length < nodes + 10_000) first.push((node ?? edge)?.id);
      if (node?.labels.includes('Large')) ids.node.add(node.id);
      if (edge?.id.startsWith('large-')) ids.edge.add(edge.id);
      if (node && !(before.node < node.id)) expect(before.node).toBe(`before ${node.id}`);
      if (edge && !(before.edge <= edge.source)) expect(before.edge).toBe(`before ${edge.source}`);
      before.node = node?.id ?? before.node;
      before.edge = edge?.source ?? before.edge;
      end = counts ?? end;
    }
    expect([ids.node.size, ids.edge.size]).toEqual([nodes, edges]);
    const { nodes: entities, edges: facts } = end as Record<string, number>;
    expect([entities, facts].map((count, index) => Number(count) >= ([nodes, edges][index] ?? 0))).toEqual([
      true,
      true,
    ]);
  }, 400_000);

  test('comes in the same order again, and is read no further once the caller has left', async () => {
    const response = await exported();
    let index = 0;
    for await (const { node, edge } of recordsOf(response)) {
      if (index === first.length - 1) await vi.waitFor(async () => expect(await exporting()).toBe(1), 10_000);
      if (index === first.length) break;
      if ((node ?? edge)?.id !== first[index]) expect((node ?? edge)?.id).toBe(first[index]);
      index += 1;
    }
    expect(index).toBe(first.length);
    response.destroy();
    await vi.waitFor(async () => expect(await exporting()).toBe(0), 10_000);
    await pause(500);
    expect(await exporting()).toBe(0);
  });

  test('waits for a caller who reads slowly, and takes no memory for the rest', async () => {
    const response = await exported();
    const before = process.memoryUsage().rss;
    await pause(4_000);
    expect((process.memoryUsage().rss - before) / 1e6).toBeLessThan(60);
    response.destroy();
  });

  test.each(['export-nodes-in-order', 'export-relationships-in-order'] as const)(
    'is asked for by %s without a sort, along the index',
    async (name) => {
      const text = served.graph.questions.get(name)?.statement ?? '';
      const session = served.driver.session();
      const { profile } = (
        await session.run(`PROFILE ${text}`, {
          asked: { after: 'large-5', limit: 2_000n, dataset: null, from: null, to: null },
        })
      ).summary;
      await session.close();
      const plan = profile ? String(profile.arguments['string-representation']) : '';
      expect(plan).toContain('NodeUniqueIndexSeekByRange');
      expect(plan).not.toMatch(/Sort|Top|Scan/);
    },
  );
});
