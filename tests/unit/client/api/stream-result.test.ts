import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, expect, it } from 'vitest';
import type { ProblemError } from '../../../../client/api/problem-error.ts';
import { streamResult } from '../../../../client/api/stream-result.ts';
import type { ResultPiece } from '../../../../contract/api/result.ts';
import { runCypher } from '../../../../contract/api/routes/index.ts';

const columns = { columns: ['name'] };
const rows = (...names: string[]) => ({ rows: names.map((name) => [name]), nodes: [], edges: [] });
const summary = { shown: 2, total: 2, isTotalExact: true, truncated: false, cutBy: null, milliseconds: 3 };
const end = { citations: [], notifications: [], summary };
const problem = { type: 'about:blank', title: 'Too slow', status: 503, detail: 'It took too long.' };

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

/** Has the client ask a server of ours: node's own `fetch` takes the origin of relative addresses from here. */
async function serve(listener: RequestListener): Promise<void> {
  server = createServer(listener);
  await new Promise<void>((listening) => server?.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  Reflect.set(globalThis, Symbol.for('undici.globalOrigin.1'), new URL(`http://127.0.0.1:${port}`));
}

function run(onPiece: (piece: ResultPiece) => void = () => {}, signal?: AbortSignal): Promise<void> {
  return streamResult(runCypher, { body: { statement: 'RETURN 1' } }, { onPiece, ...(signal && { signal }) });
}

const lines = (...pieces: object[]) => pieces.map((piece) => `${JSON.stringify(piece)}\n`).join('');

const failure = (running: Promise<unknown>) =>
  running.then(
    () => undefined,
    (error: ProblemError) => error,
  );

it('hands on every piece as it comes, also where a part of the answer ends within a letter', async () => {
  const bytes = Buffer.from(lines(columns, rows('Hồ Chí Minh', 'Xuân Thủy'), end));
  await serve(async (_request, response) => {
    for (let at = 0; at < bytes.length; at += 7) {
      response.write(bytes.subarray(at, at + 7));
      await wait(1);
    }
    response.end();
  });
  const pieces: ResultPiece[] = [];
  await run((piece) => pieces.push(piece));
  expect(pieces).toEqual([columns, rows('Hồ Chí Minh', 'Xuân Thủy'), end]);
});

it('hands on rows while others are still to come', async () => {
  const first = Promise.withResolvers<void>();
  await serve(async (_request, response) => {
    response.write(lines(columns, rows('one')));
    await first.promise;
    response.end(lines(rows('other'), end));
  });
  const seen: number[] = [];
  await run((piece) => {
    if ('rows' in piece) seen.push(piece.rows.length);
    first.resolve();
  });
  expect(seen).toEqual([1, 1]);
});

it('fails with the problem that breaks it off, after what came before', async () => {
  await serve((_request, response) => response.end(lines(columns, rows('one'), { problem })));
  const pieces: ResultPiece[] = [];
  const error = await failure(run((piece) => pieces.push(piece)));
  expect(error?.problem).toEqual(problem);
  expect(pieces).toHaveLength(2);
});

it.each([
  ['ends without a summary', (): string => lines(columns, rows('one'))],
  ['ends within a line', (): string => lines(columns) + lines(end).slice(0, 20)],
  ['is empty', (): string => ''],
])('says that it broke off where it %s', async (_case, sent) => {
  await serve((_request, response) => response.end(sent()));
  expect((await failure(run()))?.problem.title).toBe('The result broke off');
});

it('says that it broke off where the connection is cut', async () => {
  await serve(async (_request, response) => {
    response.write(lines(columns));
    await wait(20);
    response.destroy();
  });
  expect((await failure(run()))?.problem.title).toBe('The result broke off');
});

it('says what was refused, and when to try again', async () => {
  await serve((_request, response) => {
    response.writeHead(503, { 'content-type': 'application/problem+json', 'retry-after': '7' });
    response.end(JSON.stringify(problem));
  });
  const error = await failure(run());
  expect(error?.problem).toEqual(problem);
  expect(error?.retryAfter).toBe(7);
});

it('leaves the server when it is cancelled', async () => {
  const gone = Promise.withResolvers<void>();
  await serve((request, response) => {
    request.socket.once('close', () => gone.resolve());
    response.write(lines(columns));
  });
  const cancelling = new AbortController();
  const error = await failure(run(() => cancelling.abort(), cancelling.signal));
  expect(error?.name).toBe('AbortError');
  await gone.promise;
});
