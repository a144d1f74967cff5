import { chmodSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { emptyView } from '../../../client/workspace/view/change.ts';
import { resultMediaType } from '../../../contract/api/result.ts';
import { connectionsFile } from '../../../server/connections/file/connections-file.ts';
import { openEntry } from '../../../server/connections/open-entry.ts';
import { otherConnections } from '../../../server/connections/other-connections.ts';
import { readLibrary } from '../../../server/cypher/library.ts';
import { openWorkspace } from '../../../server/workspace/workspace.ts';
import { runCommand } from '../../run-command.ts';
import { cypherFolder, serveFixture } from './served-fixture.ts';

const workspaceDir = mkdtempSync(join(tmpdir(), 'diplograph-connections-'));
const file = join(workspaceDir, 'connections.yaml');
const library = readLibrary(cypherFolder);
const environment: NodeJS.ProcessEnv = {};
const others = otherConnections(
  connectionsFile(file, environment),
  (id, entry) => openEntry(id, entry, { workspaceDir, library, file }),
  { maxOpen: 8, idleMs: 60_000, failureMs: 0 },
);
const served = serveFixture({
  ...{ fixture: 'movies', owner: 'many', profile: 'guessed' },
  app: { workspace: openWorkspace(workspaceDir), others },
});

/** The database of the fixture under another id, and such as do not work. */
function entries(password = served.database.password): string {
  const { uri, username, database } = served.database;
  environment.OTHER_PASSWORD = password;
  return `other:
  title: The other one
  uri: ${uri}
  username: ${username}
  passwordEnv: OTHER_PASSWORD
${database ? `  database: ${database}\n` : ''}silent:
  uri: bolt://127.0.0.1:1
  password: hunter2
broken:
  uri: http://neo4j:hunter2@127.0.0.1
`;
}

function write(text: string): void {
  writeFileSync(file, text, { mode: 0o600 });
}

beforeAll(() => write(entries()));
afterAll(async () => {
  await others.close();
  rmSync(workspaceDir, { recursive: true });
});

const other = '/connections/other';

test('all are listed, with what is wrong, and no secret', async () => {
  const { body } = await served.get('/connections');
  expect(body.file).toBe(file);
  expect(body.connections).toMatchObject([
    { id: 'default', isDefault: true },
    { id: 'other', title: 'The other one', address: served.database.uri, origin: 'file', state: 'closed' },
    { id: 'silent', title: 'silent', address: 'bolt://127.0.0.1:1', username: 'neo4j', database: null },
  ]);
  expect(body.problems).toEqual([
    {
      ...{ file: 'connections.yaml', line: served.database.database ? 11 : 10, column: 3 },
      message: 'uri must begin with bolt://, neo4j://, bolt+s:// or neo4j+s://',
    },
  ]);
  expect(JSON.stringify(body)).not.toContain('hunter2');
});

test('every operation answers below the path of a connection, as it does for the default one', async () => {
  const [ours, theirs] = await Promise.all([served.get('/ready'), served.get(`${other}/ready`)]);
  expect(ours.body.connection).toBe('default');
  expect(theirs.body).toMatchObject({ status: 'ready', connection: 'other', counts: ours.body.counts });
  expect((await served.get('/connections/default/ready')).body.connection).toBe('default');

  const film = await served.get(`${other}/graph?kind=Film`);
  expect(film.body.graph.nodes.length).toBeGreaterThan(0);
  const rows = await fetch(`${served.address}/api${other}/cypher`, {
    method: 'POST',
    headers: { accept: resultMediaType, 'content-type': 'application/json' },
    body: JSON.stringify({ statement: 'MATCH (f:Film) RETURN f.title AS title' }),
  });
  expect((await rows.text()).split('\n')[0]).toBe('{"columns":["title"]}');
  const file = await fetch(`${served.address}/api${other}/export?format=jsonl`);
  expect(file.headers.get('content-disposition')).toContain('attachment');
  expect((await file.text()).split('\n').length).toBeGreaterThan(5);
  expect((await served.get(`${other}/openapi.json`)).body.servers[1].url).toBe(
    '/api/connections/{connection}',
  );

  expect((await served.get(`${other}/nothing`)).status).toBe(404);
  expect((await served.send('PATCH', `${other}/ready`)).status).toBe(405);
  expect((await served.get(`${other}${other}/ready`)).status).toBe(404);
  expect((await served.get('/connections/Ot%2F..%2Fher/ready')).status).toBe(404);
});

test('each has its own queries and views', async () => {
  const source =
    '// title: T\n// description: D.\n// category: C\n// view: table\nMATCH (n) RETURN n LIMIT 1\n';
  const saved = await served.send('POST', `${other}/queries`, { source });
  expect(saved.status).toBe(201);
  expect(saved.headers.get('location')).toBe('/api/connections/other/queries/t');
  const view = await served.send('POST', `${other}/views`, { name: 'Here', view: emptyView });
  expect(view.status).toBe(201);

  const own = (path: string) =>
    served
      .get(`${path}/queries`)
      .then(({ body }) =>
        body.queries
          .filter(({ origin }: { origin: string }) => origin !== 'shipped')
          .map(({ name }: { name: string }) => name),
      );
  expect(await own(other)).toEqual(['t']);
  expect(await own('')).toEqual([]);
  expect((await served.get('/views')).body.views).toEqual([]);
  expect((await served.get(`${other}/views`)).body.views).toMatchObject([{ id: 'here' }]);
  expect(readdirSync(join(workspaceDir, 'databases/other')).toSorted()).toEqual(['queries', 'views']);
});

test('nothing is loaded into it or removed from it', async () => {
  const files = [{ path: 'dataset.yaml', text: 'id: many\ntitle: Many' }];
  for (const reply of [
    await served.post(`${other}/datasets`, { files, intoOtherData: true }),
    await served.send('DELETE', `${other}/datasets/many`),
  ]) {
    expect(reply.status).toBe(409);
    expect(reply.body.detail).toContain('only reads this database');
  }
});

test('a command asks it, through a program that runs or by itself', async () => {
  const search = ['search', 'Many', '--json', '--connection'];
  const alone = {
    CONNECTIONS_FILE: file,
    WORKSPACE_DIR: workspaceDir,
    DATA_DIR: workspaceDir,
    PORT: '0',
    ...environment,
  };
  const [here, there] = await Promise.all([
    runCommand([...search, 'other'], alone),
    runCommand([...search, 'other', '--url', served.address], alone),
  ]);
  expect(here).toEqual(there);
  expect(here.code).toBe(0);
  expect((await runCommand(['query', 't', '--connection', 'other'], alone)).code).toBe(0);
  const { code, err } = await runCommand([...search, 'nowhere'], alone);
  expect(code).toBe(2);
  expect(err).toBe(`There is no connection "nowhere" in ${file}, only other, silent.\n`);
});

test('one that does not answer says what to do, while all others go on', async () => {
  const [silent, ours] = await Promise.all([served.get('/connections/silent/ready'), served.get('/ready')]);
  expect(ours.status).toBe(200);
  expect(silent.status).toBe(502);
  expect(silent.body).toMatchObject({
    type: '/api/docs#connection-failed',
    detail:
      'No Neo4j answers at bolt://127.0.0.1:1: start it there, or correct the uri of “silent” in connections.yaml.',
  });
  const broken = await served.get('/connections/broken/ready');
  expect(broken.status).toBe(409);
  expect(broken.body.detail).toContain('uri must begin with');
  expect(JSON.stringify([silent, broken])).not.toContain('hunter2');
  const { body } = await served.get('/connections');
  expect(body.connections.map(({ id, state }: { id: string; state: string }) => [id, state])).toEqual([
    ['default', 'open'],
    ['other', 'open'],
    ['silent', 'failed'],
  ]);
});

test('what is written while it runs holds at once', async () => {
  write(`${entries()}third:\n  uri: bolt://127.0.0.1:1\n`);
  expect((await served.get('/connections/third/ready')).status).toBe(502);
  // One and the same moment: a wrong password there, and many who go on here.
  write(entries().replace('passwordEnv: OTHER_PASSWORD', 'password: hunter2'));
  const [wrong, ...rest] = await Promise.all([
    served.get(`${other}/ready`),
    served.get('/ready'),
    served.get('/graph?kind=Film'),
  ]);
  expect(wrong.status).toBe(502);
  expect(wrong.body.detail).toMatch(
    /^The server at bolt:\S+ refused the password of “\w+”: correct the username and password of “other” in connections.yaml.$/,
  );
  expect(rest.map(({ status }) => status)).toEqual([200, 200]);
  write(entries());
  const many = await Promise.all(Array.from({ length: 20 }, () => served.get(`${other}/ready`)));
  expect(new Set(many.map(({ status }) => status))).toEqual(new Set([200]));
  chmodSync(file, 0o644);
  const refused = await served.get(`${other}/ready`);
  expect(refused.status).toBe(409);
  expect(refused.body.detail).toContain('run chmod 600 connections.yaml');
  expect((await served.get('/connections')).body.connections).toHaveLength(1);
  rmSync(file);
  expect((await served.get(`${other}/ready`)).status).toBe(404);
});
