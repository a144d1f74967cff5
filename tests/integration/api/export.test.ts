import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Driver } from 'neo4j-driver';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { createApp } from '../../../server/app.ts';
import { readLibrary } from '../../../server/cypher/library.ts';
import { openGraph } from '../../../server/graph/open.ts';
import { connect } from '../../../server/neo4j/connect.ts';
import { runCommand } from '../../run-command.ts';
import { answerTo, buildLargeGraph, removeLargeGraph, restOf } from './large-graph.ts';
import { cypherFolder, listening, noDatasets, noWorkspace, serveFixture } from './served-fixture.ts';
import { openProxy, type TcpProxy } from './tcp-proxy.ts';

const served = serveFixture({ fixture: 'offices', owner: 'out', profile: 'built-in' });

beforeAll(() => buildLargeGraph(served.driver, 10_000));
afterAll(() => removeLargeGraph(served.driver));

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
      const { text, complete } = await restOf(response);
      await proxy.open();
      expect(complete).toBe(false);
      expect(text.includes('{"end":')).toBe(false);
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
    const { text, complete } = await restOf(response);
    await served.driver.executeQuery("MATCH (dataset:Dataset {id: 'large'}) DELETE dataset");
    expect([complete, text.includes('{"end":')]).toEqual([false, false]);
  });

  test('by the command line leaves no file, and says so', async () => {
    const path = join(folder, 'graph.jsonl');
    const command = runCommand(['export', path, '--format', 'jsonl', '--url', address], {});
    const begun = async () => expect((await stat(`${path}.part`)).size).toBeGreaterThan(0);
    await vi.waitFor(begun, { timeout: 20_000, interval: 5 });
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
