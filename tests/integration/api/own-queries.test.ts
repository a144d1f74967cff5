import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { openWorkspace } from '../../../server/workspace/workspace.ts';
import { serveFixture } from './served-fixture.ts';

const folder = mkdtempSync(join(tmpdir(), 'diplograph-queries-'));
const app = { workspace: openWorkspace(folder) };
const served = serveFixture({ fixture: 'offices', owner: 'mine', profile: 'built-in', app });
const foreign = serveFixture({ fixture: 'movies', owner: 'mine', profile: 'guessed', app, beside: served });
const reachable = serveFixture({
  ...{ fixture: 'offices', owner: 'mine', profile: 'built-in', beside: served },
  app: { ...app, host: '0.0.0.0' },
});

const fileOf = (name: string) => join(folder, 'queries', `${name}.cypher`);
const header = ['title: Hội Liên hiệp, 1965', 'description: Mine.', 'category: Mine', 'view: table'];
const source = (more: readonly string[], text: string, first: readonly string[] = header) =>
  `${[...first, ...more].map((line) => `// ${line}\n`).join('')}${text}\n`;
const simple = source(['model: Diplograph'], 'RETURN 1 AS one');
const save = (text: string, name: string | null = null) => served.post('/queries', { name, source: text });
const problem = (status: number, name: string, detail: unknown) => ({
  status,
  body: { type: `/api/docs#${name}`, detail },
});

function byHand(name: string, text: string): void {
  mkdirSync(join(folder, 'queries'), { recursive: true });
  writeFileSync(fileOf(name), text);
}

async function listed() {
  const { body } = await served.get('/queries');
  const own = body.queries.filter(({ origin }: { origin: string }) => origin === 'own');
  return { own: own.map(({ name }: { name: string }) => name), problems: body.problems };
}

beforeEach(() => rmSync(join(folder, 'queries'), { recursive: true, force: true }));
afterAll(() => rmSync(folder, { recursive: true }));

describe('an own query', () => {
  test('is saved by its title, listed beside those that come with the program, run and deleted', async () => {
    const text = source(
      ['author: Lan', 'param who: entity:Person | Who'],
      'MATCH (p {id: $who}) RETURN p.name AS name',
    );
    const made = await save(text);
    expect([made.status, made.headers.get('location'), made.headers.get('etag')]).toEqual([
      201,
      '/api/queries/hoi-lien-hiep-1965',
      `"${made.body.revision}"`,
    ]);
    const withModel = text.replace('// param', '// model: Diplograph\n// param');
    expect(made.body).toMatchObject({
      ...{ name: 'hoi-lien-hiep-1965', file: 'queries/hoi-lien-hiep-1965.cypher', source: withModel },
      ...{ origin: 'own', author: 'Lan', model: 'Diplograph', fits: true },
    });
    expect(readFileSync(fileOf('hoi-lien-hiep-1965'), 'utf8')).toBe(withModel);
    expect((await served.get('/queries/hoi-lien-hiep-1965')).body).toEqual(made.body);
    const { body } = await served.get('/queries');
    expect(body.queries.at(-1)).toEqual({ ...made.body, source: undefined });
    expect(body.queries.length).toBeGreaterThan(30);
    const run = await served.post('/queries/hoi-lien-hiep-1965/run', { parameters: { who: 'mine-lan' } });
    expect(run.body.rows).toEqual([['Trần Lan']]);
    const deleted = await served.send('DELETE', '/queries/hoi-lien-hiep-1965', undefined, {
      'if-match': made.headers.get('etag') ?? '',
    });
    expect([deleted.status, await listed()]).toEqual([204, { own: [], problems: [] }]);
  });

  test('takes no name that is taken, and one that comes with the program stays as it is', async () => {
    expect((await save(simple, 'mine')).status).toBe(201);
    const twice = problem(
      409,
      'refused',
      'There is a query "mine" already. Choose another name, or change that one.',
    );
    expect(await save(simple, 'mine')).toMatchObject(twice);
    const shipped = problem(409, 'refused', expect.stringContaining('comes with Diplograph'));
    expect(await save(simple, 'heads-of-a-body')).toMatchObject(shipped);
    const path = '/queries/heads-of-a-body';
    expect(await served.send('PUT', path, { source: simple }, { 'if-match': '*' })).toMatchObject(
      problem(409, 'refused', expect.stringContaining('Duplicate it')),
    );
    expect(await served.send('DELETE', path, undefined, { 'if-match': '*' })).toMatchObject(shipped);
    expect(
      await served.send(
        'PUT',
        '/queries/mine',
        { newName: 'heads-of-a-body', source: simple },
        { 'if-match': '*' },
      ),
    ).toMatchObject(shipped);
    expect(await save(simple, '../mine')).toMatchObject(
      problem(400, 'bad-input', expect.stringContaining('small letters')),
    );
  });

  test('that two people change is changed once, and the second can read the first’s text', async () => {
    const { headers } = await save(simple, 'mine');
    const etag = { 'if-match': headers.get('etag') ?? '' };
    const changes = ['first', 'second'].map((title) => simple.replace('Mine.', title));
    const replies = await Promise.all(
      changes.map((each) => served.send('PUT', '/queries/mine', { source: each }, etag)),
    );
    expect(replies.map(({ status }) => status).toSorted()).toEqual([200, 412]);
    const kept = changes[replies.findIndex(({ status }) => status === 200)];
    const now = await served.get('/queries/mine');
    expect([now.body.source, now.headers.get('etag')]).toEqual([kept, `"${now.body.revision}"`]);
    expect(await served.send('DELETE', '/queries/mine', undefined, etag)).toMatchObject(
      problem(412, 'changed-meanwhile', expect.stringContaining('changed by someone else')),
    );
  });

  test('is renamed, but not over another one', async () => {
    const { headers } = await save(simple, 'mine');
    await save(simple, 'other');
    const etag = { 'if-match': headers.get('etag') ?? '' };
    const rename = (newName: string) =>
      served.send('PUT', '/queries/mine', { newName, source: simple }, etag);
    expect(await rename('other')).toMatchObject(
      problem(409, 'refused', expect.stringContaining('"other" already')),
    );
    expect((await rename('theirs')).body).toMatchObject({ name: 'theirs', source: simple });
    expect([existsSync(fileOf('mine')), (await listed()).own]).toEqual([false, ['other', 'theirs']]);
  });
});

describe('a file', () => {
  test('that somebody brings appears, is read anew once changed, and a broken one stops no other', async () => {
    byHand('brought', simple);
    byHand('broken', source(['view: table', 'param a: date | A', 'what'], 'RETURN $b'));
    byHand('heads-of-a-body', simple);
    byHand('Not A Name', simple);
    expect(await listed()).toEqual({
      own: ['brought'],
      problems: [
        {
          file: 'queries/Not A Name.cypher',
          line: 1,
          column: 1,
          message: expect.stringContaining('small letters'),
        },
        { file: 'queries/broken.cypher', line: 5, column: 1, message: '"view" is given twice' },
        {
          file: 'queries/broken.cypher',
          line: 6,
          column: 10,
          message: expect.stringContaining('"a" is not used'),
        },
        {
          file: 'queries/broken.cypher',
          line: 7,
          column: 1,
          message: expect.stringContaining('is not a field'),
        },
        {
          file: 'queries/broken.cypher',
          line: 8,
          column: 8,
          message: expect.stringContaining('$b is not declared'),
        },
        {
          file: 'queries/heads-of-a-body.cypher',
          line: 1,
          column: 1,
          message: expect.stringContaining('comes with Diplograph'),
        },
      ],
    });
    expect(await served.get('/queries/broken')).toMatchObject(
      problem(
        409,
        'broken-file',
        expect.stringContaining('queries/broken.cypher:5:1: "view" is given twice'),
      ),
    );
    const { body } = await served.get('/queries/broken/source');
    expect(body.source).toBe(readFileSync(fileOf('broken'), 'utf8'));
    expect((await served.get('/queries/heads-of-a-body')).body.origin).toBe('shipped');
    byHand('broken', simple);
    expect((await listed()).own).toEqual(['broken', 'brought']);
  });

  test('whose statement does not compile is listed, and says why once it is run', async () => {
    byHand('brought', source(['model: Diplograph'], 'MATCH (n)\nRETRUN n'));
    expect(await listed()).toEqual({ own: ['brought'], problems: [] });
    const { status, body } = await served.post('/queries/brought/run', {});
    expect([status, body.errors]).toEqual([
      422,
      [{ field: 'source', line: 7, column: 1, message: expect.stringContaining('RETRUN') }],
    ]);
  });
});

test('all faults are found at once, before anything is saved', async () => {
  const text = source(
    ['param a: date | A', 'param b: thing | B', 'param c: entity | C', 'choices c: MATCH (n) RETRUN n'],
    '  RETRUN $d',
    header.slice(1),
  );
  const { status, body } = await served.post('/queries/check', { source: text });
  expect([status, body.detail]).toEqual([200, undefined]);
  const refused = await save(text);
  expect([refused.status, refused.body.type]).toEqual([422, '/api/docs#invalid-query']);
  expect(refused.body.errors).toEqual(body.problems.map((each: object) => ({ field: 'source', ...each })));
  expect(body.problems.map(({ line, column }: { line: number; column: number }) => [line, column])).toEqual([
    [1, 1],
    [4, 10],
    [5, 10],
    [5, 10],
    [6, 10],
    [7, 25],
    [8, 3],
    [8, 10],
  ]);
  expect((await served.post('/queries/check', { source: simple })).body).toEqual({ problems: [] });
  expect((await listed()).own).toEqual([]);
});

describe('on a graph in another model', () => {
  test('own queries are offered and run, and say which model they were written for', async () => {
    byHand('ours', simple);
    const made = await foreign.post('/queries', {
      name: 'films',
      source: source(
        ['param film: entity:Film | Film'],
        'MATCH (f) WHERE elementId(f) = $film RETURN f.title AS title',
      ),
    });
    expect(made.body).toMatchObject({ model: foreign.graph.profile.title, fits: true });
    expect(foreign.graph.profile.title).toMatch(/^\w+, \w+, \w+ and \d+ more$/);
    const { body } = await foreign.get('/queries');
    const own = body.queries.filter(({ origin }: { origin: string }) => origin === 'own');
    expect(own.map(({ name, model, fits }: Record<string, unknown>) => [name, model, fits])).toEqual([
      ['films', foreign.graph.profile.title, true],
      ['ours', 'Diplograph', false],
    ]);
    const { body: found } = await foreign.get('/search?q=Speed');
    const film = found.results[0].node.id;
    const run = await foreign.post('/queries/films/run', { parameters: { film } });
    expect(run.body.rows).toEqual([['Speed Racer']]);
    expect((await foreign.get('/queries/heads-of-a-body')).status).toBe(404);
    expect((await foreign.post('/queries', { name: 'heads-of-a-body', source: simple })).status).toBe(409);
  });
});

describe('parameters', () => {
  const types = [
    'years: list of integer 1900..2025 = 1945, 1954',
    'days: list of date =',
    'who: list of entity:Person',
    'top: integer 1..10 = 5',
    'gap: duration = 2 years',
    'words: list of string =',
  ];
  const names = ['years', 'days', 'who', 'top', 'gap', 'words'];
  const file = source(
    types.map((type) => `param ${type} | X`),
    `RETURN ${names.map((name) => `$${name} AS ${name}`).join(', ')}, date('2000-01-31') + $gap AS later`,
  );
  const run = (parameters: object) => served.post('/queries/values/run', { parameters });

  test('are lists, ranges and durations', async () => {
    await save(file, 'values');
    const { body } = await run({ who: ['mine-lan', 'mine-dong'], days: ['1965', '1966-02'] });
    expect(body.rows).toEqual([
      [
        [1945, 1954],
        [
          { text: '1965', min: '1965-01-01', max: '1965-12-31' },
          { text: '1966-02', min: '1966-02-01', max: '1966-02-28' },
        ],
        ['mine-lan', 'mine-dong'],
        5,
        'P2Y',
        [],
        '2002-01-31',
      ],
    ]);
    const other = await run({ who: 'mine-lan', years: [], top: '10', gap: 'P1M1D', words: ['a, b', 'c'] });
    expect(other.body.rows).toEqual([[[], [], ['mine-lan'], 10, 'P1M1D', ['a, b', 'c'], '2000-03-01']]);
  });

  test('that are wrong are named all at once, in lists by their place', async () => {
    await save(file, 'values');
    const { status, body } = await run({
      ...{ years: ['1800', 'x', '1950'], days: ['soon'], who: ['mine-lan', 'mine-board', 'nobody'] },
      ...{ top: '11', gap: 'long' },
    });
    expect([status, body.errors]).toEqual([
      400,
      [
        {
          field: 'years',
          message: 'value 1 must be from 1900 to 2025, not "1800"; value 2 must be a whole number, not "x"',
        },
        { field: 'days', message: expect.stringMatching(/^value 1 .*"soon"/) },
        {
          field: 'who',
          message: expect.stringMatching(
            /^value 2 must be a Person, but .*; value 3 names nothing here: "nobody"/,
          ),
        },
        { field: 'top', message: 'must be from 1 to 10, not "11"' },
        { field: 'gap', message: expect.stringContaining('must be a duration such as P1Y6M') },
      ],
    ]);
    expect((await run({ top: ['1', '2'] })).body.errors).toEqual([
      { field: 'who', message: 'must be given' },
      { field: 'top', message: 'takes one value, not several' },
    ]);
  });
});

describe('choices', () => {
  const file = source(
    [
      'param person: entity:Person | Person',
      'param body: entity:Body | Body',
      'choices body: MATCH (person:Person)-[:HEADED]->(body:Body)',
      '  WHERE $person IS NULL OR person.id = $person',
      '  RETURN DISTINCT body ORDER BY body.name',
      'param role: string = | Role',
      'choices role: MATCH ()-[fact:HEADED]->({id: $body}) RETURN DISTINCT fact.role ORDER BY fact.role',
    ],
    'MATCH ({id: $person})-[fact:HEADED]->({id: $body}) WHERE fact.role = $role OR $role IS NULL RETURN fact',
  );
  const ask = (parameter: string, body: object = {}) =>
    served.post(`/queries/headed/choices/${parameter}`, body);
  const values = async (parameter: string, body: object = {}) =>
    (await ask(parameter, body)).body.choices.map(({ value }: { value: string }) => value);

  test('are what fits the parameters before, by name, and narrowed as one types', async () => {
    expect((await save(file, 'headed')).status).toBe(201);
    expect(await values('body')).toEqual(
      expect.arrayContaining(['mine-board', 'mine-commission', 'mine-union']),
    );
    const { body } = await ask('body', { parameters: { person: 'mine-lan' } });
    expect(body).toEqual({
      choices: [
        { value: 'mine-commission', label: 'Foreign Liaison Commission' },
        { value: 'mine-union', label: 'Union of Friendship Societies' },
      ],
      ...{ shown: 2, total: 2, truncated: false },
    });
    expect(await values('body', { parameters: { person: 'mine-lan' }, search: 'frIEND' })).toEqual([
      'mine-union',
    ]);
    expect(await values('role', { parameters: { person: '', body: 'mine-board' } })).toEqual([
      'Chairman',
      'Head',
    ]);
  });

  test('are asked of parameters that have some, with values that are right', async () => {
    await save(file, 'headed');
    expect(await ask('person')).toMatchObject(
      problem(404, 'not-found', '"headed" has no choices for "person".'),
    );
    expect(await ask('role', { parameters: { body: 'mine-nothing' } })).toMatchObject(
      problem(400, 'bad-input', expect.stringContaining('names nothing here')),
    );
  });

  test('are judged as the query is, when it is saved and when they are asked for', async () => {
    const harmful = source(
      ['param a: string | A', "choices a: LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line"],
      'RETURN $a',
    );
    const refused = { line: 6, column: 15, message: expect.stringContaining('reads a file or an address') };
    expect((await served.post('/queries/check', { source: harmful })).body.problems).toEqual([refused]);
    byHand('headed', harmful);
    expect((await ask('a')).body.errors).toEqual([{ field: 'source', ...refused }]);
    const threeColumns = harmful.replace(/LOAD CSV.*/, 'MATCH (n) RETURN n, 1, 2');
    expect((await served.post('/queries/check', { source: threeColumns })).body.problems).toEqual([
      { line: 6, column: 15, message: 'must return one column, or a value and its label, not 3 columns' },
    ]);
  });
});

test('what does more than read is refused when it is saved and when it is run', async () => {
  const writing = source(['model: Diplograph'], 'MATCH (n:Person)\nSET n.name = 1\nRETURN n');
  const refused = expect.stringContaining('Only statements that read the graph');
  expect((await save(writing, 'writing')).body.errors).toEqual([
    { field: 'source', line: expect.any(Number), column: 1, message: refused },
  ]);
  byHand('writing', writing);
  expect(await served.post('/queries/writing/run', {})).toMatchObject({
    status: 422,
    body: { detail: refused },
  });
});

test('where other machines reach the program, queries of the workspace are run, and none is saved or checked', async () => {
  byHand('mine', simple);
  expect((await reachable.post('/queries/mine/run', {})).body.rows).toEqual([[1]]);
  const refused = problem(403, 'may-not-edit', expect.stringContaining('read-only'));
  expect(await reachable.post('/queries', { source: simple })).toMatchObject(refused);
  expect(await reachable.post('/queries/check', { source: simple })).toMatchObject(refused);
  const deleted = await reachable.send('DELETE', '/queries/mine', undefined, { 'if-match': '*' });
  expect([deleted, (await listed()).own]).toMatchObject([refused, ['mine']]);
});
