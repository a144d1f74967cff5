import { request } from 'node:http';
import { connect, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { parseShippedQuery } from '../../../server/cypher/saved-query.ts';
import { parseStatement } from '../../../server/cypher/statement.ts';
import { serveFixture } from './served-fixture.ts';

const paged = parseShippedQuery(
  parseStatement(
    'paged.cypher',
    '// title: T\n// description: D\n// category: C\n// view: table\n// param after: integer = 0 | After\n// param limit: integer = 5 | Limit\nUNWIND [1, 2, 3] AS number RETURN number SKIP $after LIMIT $limit',
  ),
  'Diplograph',
);
const served = serveFixture({ fixture: 'offices', owner: 'request', profile: 'built-in', saved: [paged] });

interface Sent {
  method?: string;
  headers?: Record<string, string>;
  body?: string | Buffer;
  /** Which of the loopback addresses it comes from. */
  from?: string;
}

/** Sends any request to any path; gives the status, some headers and the body. */
function send(path: string, { method = 'GET', headers = {}, body, from }: Sent = {}) {
  return new Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; text: string }>(
    (resolve, reject) => {
      const address = new URL(served.address);
      request(
        {
          ...{ host: address.hostname, port: address.port, path, method, headers },
          ...(from && { localAddress: from }),
        },
        (response) => {
          let text = '';
          response.setEncoding('utf8').on('data', (chunk: string) => {
            text += chunk;
          });
          response.on('end', () => {
            resolve({ status: response.statusCode ?? 0, headers: response.headers, text });
          });
        },
      )
        .on('error', reject)
        .end(body);
    },
  );
}

const json = { 'content-type': 'application/json' };
const run = '/api/queries/paged/run';

describe('methods', () => {
  test.each([
    ['POST', '/api/health', 'GET, HEAD, OPTIONS'],
    ['GET', run, 'POST, OPTIONS'],
    ['PATCH', '/api/views/a', 'GET, HEAD, PUT, DELETE, OPTIONS'],
    ['DELETE', '/api/views', 'GET, HEAD, POST, OPTIONS'],
    ['PATCH', '/api/queries/check', 'GET, HEAD, PUT, DELETE, POST, OPTIONS'],
    ['TRACE', '/api/docs', 'GET, HEAD, OPTIONS'],
    ['PUT', '/api/openapi.json', 'GET, HEAD, OPTIONS'],
  ])('%s %s is refused with those that there are', async (method, path, allow) => {
    const { status, headers, text } = await send(path, { method });
    expect([status, headers.allow, headers['content-type'], JSON.parse(text)]).toEqual([
      405,
      allow,
      'application/problem+json; charset=utf-8',
      {
        type: '/api/docs#method-not-allowed',
        title: 'Not by this method',
        status: 405,
        detail: expect.stringContaining(`${method} is not possible here, only `),
        instance: path,
      },
    ]);
  });

  test('OPTIONS says which there are, and HEAD is GET without a body', async () => {
    const options = await send('/api/search', { method: 'OPTIONS' });
    expect([options.status, options.headers.allow, options.text]).toEqual([204, 'GET, HEAD, OPTIONS', '']);
    const head = await send('/api/profile', { method: 'HEAD' });
    expect([head.status, head.headers['content-type'], head.text]).toEqual([
      200,
      'application/json; charset=utf-8',
      '',
    ]);
  });
});

test.each([
  ['/', { method: 'POST' }, 404, 'There is no / here, only the API: see /api/docs.'],
  ['/api', {}, 404, 'There is no GET /api. See /api/docs for every operation.'],
  ['/api/queries/paged/run', { method: 'DELETE' }, 405, 'DELETE is not possible here, only POST or OPTIONS.'],
  [
    '/api/entities/%E0%A4',
    {},
    400,
    'address: has a % that begins no character in UTF-8: write %25 for the sign itself.',
  ],
  [
    run,
    { method: 'POST', headers: { ...json, 'content-encoding': 'snappy' }, body: '{}' },
    415,
    'The content encoding "snappy" is not read here. Send the body as it is, or with gzip, deflate or br.',
  ],
  [
    run,
    { method: 'POST', headers: { 'content-type': 'text/plain' }, body: '{}' },
    415,
    'Send the body as JSON, with the header "content-type: application/json".',
  ],
  [
    run,
    { method: 'POST', headers: json, body: '{\n  "parameters": {]}' },
    400,
    'body: is not JSON, from line 2, column 18 on.',
  ],
  [
    run,
    { method: 'POST', headers: { ...json, 'content-encoding': 'gzip' }, body: 'no gzip' },
    400,
    'body: is not encoded as the header "content-encoding" says.',
  ],
] as [string, Sent, number, string][])(
  '%s with %o is problem details',
  async (path, sent, status, detail) => {
    const answer = await send(path, sent);
    expect([answer.status, answer.headers['content-type'], JSON.parse(answer.text)]).toEqual([
      status,
      'application/problem+json; charset=utf-8',
      expect.objectContaining({ status, detail }),
    ]);
  },
);

test.each(['limit', 'after'])(
  'a saved query that leaves out or takes fewer than no rows says so: %s',
  async (name) => {
    const { status, body } = await served.post('/queries/paged/run', { parameters: { [name]: '-1' } });
    expect([status, body.errors]).toEqual([400, [{ field: name, message: 'must be 0 or more, not "-1"' }]]);
  },
);

test('half-sent bodies of one caller keep nobody else out, nor his own reading', async () => {
  const sockets: Socket[] = [];
  for (let count = 0; count < 105; count += 1) {
    const socket = connect(Number(new URL(served.address).port), '127.0.0.1');
    socket.on('error', () => {});
    socket.write(
      `POST ${run} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n{`,
    );
    sockets.push(socket);
  }
  await pause(300);
  const post = { method: 'POST', headers: json, body: '{}' };
  const statuses = await Promise.all([
    send('/api/health'),
    send('/api/profile'),
    send(run, { ...post, from: '127.0.0.2' }),
    send(run, post),
  ]);
  for (const socket of sockets) socket.destroy();
  expect(statuses.map(({ status }) => status)).toEqual([200, 200, 200, 429]);
  await pause(100);
  expect((await send(run, post)).status).toBe(200);
});
