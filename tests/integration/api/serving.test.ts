import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { createServer, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createApp } from '../../../server/app.ts';
import { parseShippedQuery } from '../../../server/cypher/saved-query.ts';
import { parseStatement } from '../../../server/cypher/statement.ts';
import { listening, noDatasets, noWorkspace, serveFixture } from './served-fixture.ts';

const clientFolder = mkdtempSync(join(tmpdir(), 'diplograph-client-'));
const logged: string[] = [];
const broken = parseShippedQuery(
  parseStatement(
    'broken.cypher',
    '// title: T\n// description: D\n// category: C\n// view: table\nRETURN 1 / 0 AS never',
  ),
  'Diplograph',
);
const served = serveFixture({
  fixture: 'offices',
  owner: 'serve',
  profile: 'built-in',
  saved: [broken],
  app: { clientFolder, logger: pino({ base: null }, { write: (line) => void logged.push(line) }) },
});

beforeAll(async () => {
  await mkdir(join(clientFolder, 'assets'));
  writeFileSync(join(clientFolder, 'index.html'), '<title>Client</title>');
  writeFileSync(join(clientFolder, 'assets', 'main-abc123.js'), 'export {};');
});
afterAll(() => rmSync(clientFolder, { recursive: true }));

/** Asks with any headers, which fetch does not allow. */
function ask(
  address: string,
  headers: Record<string, string>,
  path = '/api/health',
): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request(`${address}${path}`, { headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
}

describe('the client', () => {
  const get = async (path: string) => {
    const response = await fetch(served.address + path);
    return [response.status, response.headers.get('cache-control'), await response.text()];
  };

  test('its page answers at the root, and says at every other path that there is none', async () => {
    const page = [200, 'no-cache', '<title>Client</title>'];
    expect(await get('/')).toEqual(page);
    expect(await get('/?at=1965&nodes=a,b')).toEqual(page);
    expect(await get('/some/view')).toEqual([404, 'no-cache', '<title>Client</title>']);
  });

  test('files with a hash in their name are kept for ever, and missing ones are not the page', async () => {
    expect(await get('/assets/main-abc123.js')).toEqual([
      200,
      'public, max-age=31536000, immutable',
      'export {};',
    ]);
    expect((await get('/assets/main-gone.js'))[0]).toBe(404);
    expect((await get('/assets/../../package.json'))[2]).toBe('<title>Client</title>');
  });
});

test('what is not there is problem details below /api', async () => {
  const { status, headers, body } = await served.get('/nothing?here');
  expect([status, headers.get('content-type'), body]).toEqual([
    404,
    'application/problem+json; charset=utf-8',
    {
      type: '/api/docs#not-found',
      title: 'Not found',
      status: 404,
      detail: 'There is no GET /api/nothing. See /api/docs for every operation.',
      instance: '/api/nothing',
    },
  ]);
});

test('security headers let the own client run and nothing else', async () => {
  const { headers } = await served.get('/health');
  expect(headers.get('content-security-policy')?.split(';')).toEqual([
    "default-src 'self'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "worker-src 'self' blob:",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ]);
  expect([
    headers.get('x-content-type-options'),
    headers.get('x-powered-by'),
    headers.get('cache-control'),
  ]).toEqual(['nosniff', null, 'no-store']);
});

test('on a loopback address only its own names are answered', async () => {
  const { port } = new URL(served.address);
  const statuses = [
    '127.0.0.1',
    `localhost:${port}`,
    '[::1]',
    'evil.example',
    `evil.example:${port}`,
    '127.0.0.1.evil.example',
  ];
  expect(await Promise.all(statuses.map((host) => ask(served.address, { host })))).toEqual([
    200, 200, 200, 421, 421, 421,
  ]);
});

test('on a public address any name is answered, but not one caller all the time', async () => {
  const server = createServer(
    createApp({
      graph: async () => served.graph,
      workspace: noWorkspace,
      datasets: noDatasets,
      host: '0.0.0.0',
      logger: pino({ level: 'silent' }),
    }),
  );
  const address = await listening(server);
  expect(await ask(address, { host: 'graph.example' })).toBe(200);
  const statuses: (number | undefined)[] = [];
  for (let count = 0; count <= 1_000; count += 1) statuses.push(await ask(address, {}, '/api/profile'));
  expect([...new Set(statuses)]).toEqual([200, 429]);
  expect(await ask(address, {})).toBe(200);
  server.close();
});

describe('requests that cannot be read', () => {
  const post = async (body: string, type: string) => {
    const response = await fetch(`${served.address}/api/queries/broken/run`, {
      method: 'POST',
      headers: { 'content-type': type },
      body,
    });
    return [response.status, ((await response.json()) as { detail: string }).detail];
  };

  test.each([
    ['{"parameters":', 'application/json', 400, /^body: is not JSON, from line 1, column 15 on\.$/],
    ['{"parameters":\n{"a": b}}', 'application/json', 400, /^body: is not JSON, from line 2, column 7 on\.$/],
    ['{}', 'application/json; charset=klingon', 415, /^The charset "klingon" is not read here/],
    ['a=b', 'application/x-www-form-urlencoded', 415, /^Send the body as JSON/],
    ['{"parameters":{"a":1}}', 'application/json', 400, /^parameters\.a: must be one text or a list/],
    [`{"parameters":{"a":"${'x'.repeat(1_100_000)}"}}`, 'application/json', 413, /at most 1024 kB/],
  ])('%.20s as %s is answered with %i', async (body, type, status, detail) => {
    expect(await post(body, type)).toEqual([status, expect.stringMatching(detail)]);
  });
});

test('a fault of ours is in the log under the id that the answer gives', async () => {
  const { body } = await served.post('/queries/broken/run', {});
  const id = /[0-9a-f-]{36}/.exec(body.detail)?.[0] ?? 'none';
  const line = logged.find((each) => each.includes(id));
  expect(line && JSON.parse(line)).toMatchObject({
    instance: '/api/queries/broken/run',
    err: { code: 'Neo.ClientError.Statement.ArithmeticError' },
  });
});

test('large answers are compressed, small ones are not', async () => {
  const encoding = async (path: string) =>
    (await fetch(served.address + path, { headers: { 'accept-encoding': 'br' } })).headers.get(
      'content-encoding',
    );
  expect(await encoding('/api/openapi.json')).toBe('br');
  expect(await encoding('/api/health')).toBe(null);
});
