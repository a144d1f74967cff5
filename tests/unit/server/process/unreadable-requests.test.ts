import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Listening, listen } from '../../../../server/process/http.ts';

let listening: Listening;
beforeAll(async () => {
  const timeouts = { headersTimeout: 200, requestTimeout: 300, connectionsCheckingInterval: 50 };
  listening = await listen('127.0.0.1', 0, timeouts);
  listening.serve((request, response) => {
    request.resume().on('end', () => response.end('here'));
  });
});
afterAll(() => listening.close());

/** Sends bytes as they are; gives all that comes back. */
async function send(bytes: string): Promise<string> {
  const socket = connect(Number(new URL(listening.address).port), '127.0.0.1');
  socket.write(bytes);
  return text(socket);
}

const long = (length: number) => 'x'.repeat(length);

test.each([
  ['what is not HTTP', 'hello\r\n\r\n', 400],
  ['a method that nobody knows', 'BREW / HTTP/1.1\r\nHost: a\r\n\r\n', 400],
  ['a request without a host', 'GET / HTTP/1.1\r\n\r\n', 400],
  ['an address that is too long', `GET /?${long(20_000)} HTTP/1.1\r\nHost: a\r\n\r\n`, 414],
  ['an address longer than any head', `GET /?${long(50_000)} HTTP/1.1\r\nHost: a\r\n\r\n`, 414],
  ['headers that are too long', `GET / HTTP/1.1\r\nHost: a\r\nX-Long: ${long(40_000)}\r\n\r\n`, 431],
  ['an expectation that nobody knows', 'GET / HTTP/1.1\r\nHost: a\r\nExpect: tea\r\n\r\n', 417],
  ['lengths that contradict each other', 'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: a\r\n\r\n', 400],
  ['a head that is half sent', 'GET / HTTP/1.1\r\nHost: a\r\n', 408],
  ['a body that is half sent', 'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\nhalf', 408],
])('%s is answered with problem details', async (_what, bytes, status) => {
  const answer = await send(bytes);
  const [head = '', body = ''] = answer.split('\r\n\r\n');
  expect(head).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
  expect(head.toLowerCase()).toContain('content-type: application/problem+json');
  expect(JSON.parse(body.replace(/^[0-9a-f]+\r\n|\r\n0$/g, ''))).toMatchObject({
    type: 'about:blank',
    status,
    detail: expect.stringMatching(/\.$/),
  });
});

test('a request by an older HTTP need not name a host', async () => {
  expect(await send('GET / HTTP/1.0\r\n\r\n')).toMatch(/^HTTP\/1.1 200 OK.*here$/s);
});
