import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, get, type IncomingMessage, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Driver } from 'neo4j-driver';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { createApp } from '../../../server/app.ts';
import { readLibrary } from '../../../server/cypher/library.ts';
import { openGraph } from '../../../server/graph/open.ts';
import { connect } from '../../../server/neo4j/connect.ts';
import { runCommand } from '../../run-command.ts';
import { cypherFolder, listening, noDatasets, noWorkspace, serveFixture } from './served-fixture.ts';
import { openProxy, type TcpProxy } from './tcp-proxy.ts';

const served = serveFixture({ fixture: 'offices', owner: 'out', profile: 'built-in' });

const [nodes, edges, step] = [100_000, 500_000, 2_000];

/** A graph whose sorted relationships would not fit into the memory that a statement may take. */
beforeAll(async () => {
  for (let from = 0; from < nodes; from += step) {
    await served.driver.executeQuery(
      `UNWIND range($from, $from + $step - 1) AS number
       CREATE (node:Entity:Large {id: 'large-' + reverse(toString(number)), summary: 'Number ' + number})
       WITH collect(node) AS all
       UNWIND range(0, $step - 1) AS index
       UNWIND [1, 7, 13, 29, 51] AS distance
       WITH all[index] AS one, all[(index + distance) % $step] AS other, $from + index AS number, distance
       CREATE (one)-[:MET {id: 'large-met-' + number + '-' + distance, summary: 'They met.', start: '1950'}]->(other)`,
      { from: BigInt(from), step: BigInt(step) },
    );
  }
});
afterAll(async () => {
  await served.driver
    .executeQuery('MATCH (node:Large) CALL (node) { DETACH DELETE node } IN TRANSACTIONS OF 5000 ROWS')
    .catch(() => {});
});

interface Lines {
  ids: { nodes: string[]; edges: string[] };
  sources: string[];
  end: unknown;
}

async function linesOf(chunks: AsyncIterable<Uint8Array>): Promise<Lines> {
  const read: Lines = { ids: { nodes: [], edges: [] }, sources: [], end: undefined };
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of chunks) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      const { node, edge, end } = JSON.parse(line);
      if (node) read.ids.nodes.push(node.id);
      if (edge) read.ids.edges.push(edge.id);
      if (edge) read.sources.push(edge.source);
      if (end) read.end = end;
    }
  }
  expect(rest).toBe('');
  return read;
}

async function answerTo(address: string): Promise<IncomingMessage> {
  const [response] = (await once(get(address), 'response')) as [IncomingMessage];
  return response;
}

/** Reads all that comes; whether that was all there is. */
async function rest(response: IncomingMessage): Promise<{ text: string; complete: boolean }> {
  let text = '';
  try {
    for await (const chunk of response) text += chunk;
  } catch {
    // That it broke off is what is asked.
  }
  return { text, complete: response.complete };
}

/** How many statements of an export the database is working on. */
async function exporting(): Promise<number> {
  const { records } = await served.driver.executeQuery(
    'SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS "$upTo" AND NOT currentQuery STARTS WITH "SHOW" RETURN count(*) AS count',
  );
  return Number(records[0]?.get('count'));
}

describe('a graph whose relationships do not fit into memory', () => {
  const total = { nodes: expect.any(Number), edges: expect.any(Number), citations: expect.any(Number) };

  test('is exported whole, each record once, in the same order every time', async () => {
    const first = await linesOf(await answerTo(`${served.address}/api/export?format=jsonl`));
    expect(first.end).toEqual(total);
    const large = (ids: readonly string[]) => ids.filter((id) => id.startsWith('large-'));
    expect(large(first.ids.nodes).length).toBe(nodes);
    expect(new Set(large(first.ids.nodes)).size).toBe(nodes);
    expect(large(first.ids.edges).length).toBe(edges);
    expect(new Set(large(first.ids.edges)).size).toBe(edges);
    expect(first.ids.nodes).toEqual(first.ids.nodes.toSorted());
    expect(first.sources).toEqual(first.sources.toSorted());
    const second = await linesOf(await answerTo(`${served.address}/api/export?format=jsonl`));
    expect(second.ids).toEqual(first.ids);
  });

  test('waits for a caller who reads slowly, and takes no memory for the rest', async () => {
    const response = await answerTo(`${served.address}/api/export?format=jsonl`);
    const before = process.memoryUsage().rss;
    await pause(3_000);
    expect((process.memoryUsage().rss - before) / 1e6).toBeLessThan(60);
    expect((await linesOf(response)).ids.edges.length).toBeGreaterThanOrEqual(edges);
  });

  test('is read no further once the caller has left', async () => {
    const response = await answerTo(`${served.address}/api/export?format=jsonl`);
    for await (const chunk of response) if (String(chunk).includes('{"edge"')) break;
    response.destroy();
    await vi.waitFor(async () => expect(await exporting()).toBe(0), 10_000);
    await pause(500);
    expect(await exporting()).toBe(0);
  });
});

describe('an export that breaks midway', () => {
  let proxy: TcpProxy;
  let driver: Driver;
  let server: Server;
  let address: string;
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'diplograph-export-'));
    const { database } = served;
    proxy = await openProxy(database.uri);
    driver = connect({ ...database, uri: proxy.uri });
    const library = readLibrary(cypherFolder);
    const graph = await openGraph({
      driver,
      database: database.database,
      description: 'a proxy',
      library,
      profile: 'built-in',
    });
    server = createServer(
      createApp({
        graph: async () => graph,
        workspace: noWorkspace,
        datasets: noDatasets,
        host: '127.0.0.1',
        logger: pino({ level: 'silent' }),
      }),
    );
    address = await listening(server);
  });
  afterAll(async () => {
    server.closeAllConnections();
    server.close();
    await driver.close();
    proxy.shut();
    await rm(folder, { recursive: true });
  });

  test.each(['json', 'jsonl'])(
    'as %s has no end, neither of its connection nor of its records',
    async (format) => {
      const response = await answerTo(`${address}/api/export?format=${format}`);
      expect(response.statusCode).toBe(200);
      proxy.shut();
      const { text, complete } = await rest(response);
      await proxy.open();
      expect(complete).toBe(false);
      expect(text.includes('"end"')).toBe(false);
      expect(() => JSON.parse(text)).toThrow();
      await expect(
        fetch(`${address}/api/export?format=${format}`).then((answer) => {
          proxy.shut();
          return answer.text();
        }),
      ).rejects.toThrow('terminated');
      await proxy.open();
    },
  );

  test('as its data changes says so in the same way', async () => {
    await served.driver.executeQuery("CREATE (:Dataset:Large {id: 'large', title: 'Large', revision: '1'})");
    const response = await answerTo(`${address}/api/export?format=jsonl`);
    await served.driver.executeQuery("MATCH (dataset:Dataset {id: 'large'}) SET dataset.revision = '2'");
    const { text, complete } = await rest(response);
    await served.driver.executeQuery("MATCH (dataset:Dataset {id: 'large'}) DELETE dataset");
    expect([complete, text.includes('"end"')]).toEqual([false, false]);
  });

  test('by the command line leaves no file, and says so', async () => {
    const path = join(folder, 'graph.jsonl');
    const command = runCommand(['export', path, '--format', 'jsonl', '--url', address], {});
    await vi.waitFor(async () => expect(await readdir(folder)).toEqual(['graph.jsonl.part']), 20_000);
    proxy.shut();
    const { code, out, err } = await command;
    await proxy.open();
    expect([code, out, err.slice(0, err.indexOf('its end'))]).toEqual([
      2,
      '',
      `The export from ${address} broke off before `,
    ]);
    expect(await readdir(folder)).toEqual([]);
  });

  test('by the command line is saved once it is whole, and replaces nothing unasked', async () => {
    const path = join(folder, 'whole.jsonl');
    const whole = ['export', path, '--format', 'jsonl', '--url', address];
    await writeFile(path, 'mine');
    const refused = await runCommand(whole, {});
    expect([refused.code, refused.err]).toEqual([
      2,
      `${path} is already there. Name another file, or replace it with --force.\n`,
    ]);
    const { code, out } = await runCommand([...whole, '--force'], {});
    expect([code, out]).toEqual([0, expect.stringMatching(/whole\.jsonl, \d+\.\d MB\.\n$/)]);
    expect(await readdir(folder)).toEqual(['whole.jsonl']);
    const lines = (await readFile(path, 'utf8')).trimEnd().split('\n');
    expect(JSON.parse(lines.at(-1) ?? '')).toEqual({
      end: { nodes: expect.any(Number), edges: expect.any(Number), citations: expect.any(Number) },
    });
  });
});
