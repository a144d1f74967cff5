import { execFile, execFileSync } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { snippetLanguages } from '../../../../../../client/features/queries/snippets/snippets.ts';
import { recordByName } from '../../../../../../contract/model/record-by-name.ts';

const run = promisify(execFile);

/** Values that end a text, a command or a line wherever they are not quoted. */
const parameters = recordByName(z.union([z.string(), z.array(z.string())])).parse(
  JSON.parse(
    `{"plain":"xuan-thuy","odd":${JSON.stringify('it\'s "a" $HOME `id` \\ \n & đ 🙂 %')},"ids":["a b","--c"],"__proto__":"p"}`,
  ),
);

/** Answers every request by what was sent. */
const server = createServer(async (request, response) => {
  const body: Buffer[] = [];
  for await (const part of request) body.push(part as Buffer);
  response.setHeader('content-type', 'application/json');
  response.end(
    JSON.stringify({ columns: [request.method, request.url], rows: Buffer.concat(body).toString() }),
  );
});
let origin = '';
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => void server.close());

const textOf = (id: string, connection = 'default') =>
  snippetLanguages
    .find((each) => each.id === id)
    ?.write({ origin, connection, name: 'heads-of-a-body', parameters }) ?? '';

/** The words that a shell makes of a line, with a stand-in for the program that it calls. */
function wordsOf(line: string): string[] {
  const said = execFileSync('sh', ['-c', `said() { printf '%s\\0' "$@"; }\n${line}`], { encoding: 'utf8' });
  return said.split('\0').slice(0, -1);
}

const python = (() => {
  try {
    return execFileSync('sh', ['-c', 'command -v python3'], { encoding: 'utf8' }).trim();
  } catch {
    return undefined;
  }
})();

describe('A snippet sends exactly what the form holds', () => {
  test('by curl', () => {
    const [, address, , header, , body] = wordsOf(textOf('curl').replace(/^curl/, 'said'));
    expect(address).toBe(`${origin}/api/queries/heads-of-a-body/run`);
    expect(header).toBe('content-type: application/json');
    expect(body).toBe(JSON.stringify({ parameters }));
  });

  test('by the command line, where a list is given value by value', () => {
    const words = wordsOf(textOf('command-line').replace(/^npm run diplograph/, 'said'));
    const { plain, odd } = parameters;
    expect(words).toEqual([
      ...['--', 'query', 'heads-of-a-body', `plain=${plain}`, `odd=${odd}`, 'ids=a b', 'ids=--c'],
      ...['__proto__=p', '--url', origin],
    ]);
  });

  test('by JavaScript', async () => {
    const { stdout } = await run(process.execPath, [
      '--input-type=module',
      '-e',
      textOf('javascript').replace('console.log(columns, rows)', 'process.stdout.write(columns[0] + rows)'),
    ]);
    expect(stdout).toBe(`POST${JSON.stringify({ parameters })}`);
  });

  test.skipIf(python === undefined)('by Python', async () => {
    const script = textOf('python').replace(/^print.*$/m, 'print(json.dumps(result))');
    const { stdout } = await run(python ?? '', ['-c', script], { env: { ...process.env, no_proxy: '*' } });
    const { columns, rows } = JSON.parse(stdout);
    expect(columns).toEqual(['POST', '/api/queries/heads-of-a-body/run']);
    expect(JSON.stringify(JSON.parse(rows))).toBe(JSON.stringify({ parameters }));
  });
});

test('each asks the database that the page shows', () => {
  for (const id of ['curl', 'javascript', 'python'])
    expect(textOf(id, 'trade')).toContain(`${origin}/api/connections/trade/queries/heads-of-a-body/run`);
  expect(textOf('command-line', 'trade')).toContain(`--url ${origin} --connection trade`);
  expect(textOf('command-line')).not.toContain('--connection');
});
