import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { emptyView } from '../../../client/workspace/view/change.ts';
import type { View } from '../../../contract/model/view.ts';
import { openWorkspace } from '../../../server/workspace/workspace.ts';
import { serveFixture } from './served-fixture.ts';

const folder = mkdtempSync(join(tmpdir(), 'diplograph-views-'));
const workspace = openWorkspace(folder);
const own = { fixture: 'offices', owner: 'views', profile: 'built-in' } as const;
const served = serveFixture({ ...own, app: { workspace } });
const reachable = serveFixture({ ...own, app: { workspace, host: '0.0.0.0' }, beside: served });

const fileOf = (id: string) => join(folder, 'views', `${id}.json`);
const hanoi: View = { ...emptyView, nodes: [{ id: 'hanoi', position: { x: 12, y: -7 } }], at: '1965' };
const saved = (view: View, name: string | null = 'Hà Nội, 1965') => served.post('/views', { name, view });
const problem = (status: number, name: string, detail: unknown) => ({
  status,
  body: { type: `/api/docs#${name}`, detail },
});

beforeEach(() => rmSync(join(folder, 'views'), { recursive: true, force: true }));
afterAll(() => rmSync(folder, { recursive: true }));

describe('a view', () => {
  test('is saved under a name, read, replaced and deleted', async () => {
    const made = await saved(hanoi);
    const { revision } = made.body;
    expect(made).toMatchObject({
      status: 201,
      body: { id: 'ha-noi-1965', name: 'Hà Nội, 1965', revision: expect.any(String), view: hanoi },
    });
    expect([made.headers.get('location'), made.headers.get('etag')]).toEqual([
      '/api/views/ha-noi-1965',
      `"${revision}"`,
    ]);
    const read = await served.get('/views/ha-noi-1965');
    expect([read.body, read.headers.get('etag')]).toEqual([made.body, `"${revision}"`]);
    const change = { name: 'Hanoi', view: { ...hanoi, at: '1966' } };
    const replaced = await served.send('PUT', '/views/ha-noi-1965', change, { 'if-match': `"${revision}"` });
    expect(replaced).toMatchObject({ status: 200, body: { id: 'ha-noi-1965', ...change } });
    expect(replaced.body.revision).not.toBe(revision);
    const tag = replaced.headers.get('etag') ?? '';
    const deleted = await served.send('DELETE', '/views/ha-noi-1965', undefined, { 'if-match': tag });
    expect([deleted.status, deleted.body]).toEqual([204, undefined]);
    expect(await served.get('/views/ha-noi-1965')).toMatchObject(
      problem(404, 'not-found', 'Nothing is saved as "ha-noi-1965".'),
    );
  });

  test('keeps a sketch and a fingerprint beside it, is listed with what it holds, and when it was saved', async () => {
    const sketch = { labels: ['Place'], dots: '80,50,0', lines: '' };
    const fingerprint = { nodes: { hanoi: '1x', thing: '2y' }, edges: {} };
    const before = Date.now();
    const { body } = await served.post('/views', { name: 'Hanoi', view: hanoi, sketch, fingerprint });
    expect(body).toMatchObject({ sketch, fingerprint });
    expect(Date.parse(body.savedAt)).toBeGreaterThanOrEqual(before);
    const { id, revision, savedAt } = body;
    const { body: list } = await served.get('/views');
    const summary = { id, name: 'Hanoi', revision, savedAt, sketch, entities: 1, at: '1965' };
    expect(list.views).toEqual([summary]);
    const put = async (content: object) =>
      (await served.send('PUT', `/views/${id}`, content, { 'if-match': '*' })).body;
    expect(await put({ name: 'Renamed', view: hanoi, sketch })).toMatchObject({ savedAt, fingerprint: null });
    expect((await put({ name: 'Renamed', view: { ...hanoi, at: null } })).savedAt > savedAt).toBe(true);
    const wrong = { ...sketch, dots: '<svg onload="alert(1)">' };
    expect((await served.post('/views', { name: 'Wrong', view: hanoi, sketch: wrong })).status).toBe(400);
  });

  test('of the same name stands beside the first, and one without Latin letters has an id too', async () => {
    const ids = [];
    for (const name of ['Hanoi', 'Hanoi', '外交部', 'con', 'link-up'])
      ids.push((await saved(hanoi, name)).body.id);
    expect(ids).toEqual(['hanoi', 'hanoi-2', 'view', 'view-con', 'view-link-up']);
  });

  test('without a name has an id of its content, is one file, and stays as it is', async () => {
    const first = await saved(hanoi, null);
    const again = await saved({ ...hanoi }, null);
    const other = await saved(emptyView, null);
    expect(first.body).toMatchObject({ id: expect.stringMatching(/^link-[0-9a-f]{20}$/), name: null });
    expect(again.body).toEqual(first.body);
    expect(other.body.id).not.toBe(first.body.id);
    expect(readdirSync(join(folder, 'views')).length).toBe(2);
    expect((await served.get('/views')).body).toMatchObject({ views: [], total: 0 });
    const change = { name: 'Mine', view: emptyView };
    const { id } = first.body;
    expect(await served.send('PUT', `/views/${id}`, change, { 'if-match': '*' })).toMatchObject(
      problem(409, 'never-changes', expect.stringContaining('belongs to a link')),
    );
  });

  test('of some thousand nodes can be saved, and a larger one is refused with its limit', async () => {
    const nodes = (count: number, id = 'x'.repeat(40)) =>
      Array.from({ length: count }, (_, index) => ({ id: id + index, position: { x: index, y: -index } }));
    expect((await saved({ ...emptyView, nodes: nodes(5_000) }, null)).status).toBe(201);
    expect(await saved({ ...emptyView, nodes: nodes(5_000, 'x'.repeat(250)) })).toMatchObject(
      problem(413, 'too-large', 'A request may hold at most 1024 kB here.'),
    );
  });
});

describe('a change', () => {
  test('of what somebody else has changed meanwhile is refused, and one that does not say of what', async () => {
    const { body } = await saved(hanoi);
    const path = `/views/${body.id}`;
    const etag = { 'if-match': `"${body.revision}"` };
    const change = { name: 'Hanoi', view: emptyView };
    expect((await served.send('PUT', path, change, etag)).status).toBe(200);
    const stale = problem(412, 'changed-meanwhile', expect.stringContaining('was changed by someone else'));
    expect(await served.send('PUT', path, { ...change, name: 'Lost' }, etag)).toMatchObject(stale);
    expect(await served.send('DELETE', path, undefined, etag)).toMatchObject(stale);
    const missing = problem(428, 'revision-missing', expect.stringContaining('If-Match'));
    expect(await served.send('PUT', path, change)).toMatchObject(missing);
    expect(await served.send('DELETE', path)).toMatchObject(missing);
    expect(await served.send('PUT', path, change, { 'if-match': 'nonsense' })).toMatchObject(
      problem(400, 'bad-input', expect.stringContaining('if-match')),
    );
    expect((await served.get(path)).body.name).toBe('Hanoi');
  });

  test('that two make at once of the same state is made once', async () => {
    const { body } = await saved(hanoi);
    const etag = { 'if-match': `"${body.revision}"` };
    const changes = ['one', 'other'].map((name) =>
      served.send('PUT', `/views/${body.id}`, { name, view: hanoi }, etag),
    );
    expect((await Promise.all(changes)).map(({ status }) => status).toSorted()).toEqual([200, 412]);
  });

  test.each([
    [{ origin: 'https://evil.example' }],
    [{ origin: 'null' }],
    [{ origin: 'http://127.0.0.1:1' }],
    [{ 'sec-fetch-site': 'cross-site' }],
    [{ 'sec-fetch-site': 'same-site' }],
  ])('from another page is refused: %j', async (headers: Record<string, string>) => {
    const refused = problem(403, 'may-not-edit', expect.stringContaining('Another page'));
    const body = { name: 'Theirs', view: emptyView };
    expect(await served.send('POST', '/views', body, headers)).toMatchObject(refused);
    expect((await served.get('/views')).body.total).toBe(0);
  });

  test('from the program’s own page is made', async () => {
    const body = { name: 'Ours', view: emptyView };
    const headers = { origin: served.address, 'sec-fetch-site': 'same-origin' };
    expect((await served.send('POST', '/views', body, headers)).status).toBe(201);
  });

  test('is refused where the program is reached from other machines, which it says beforehand', async () => {
    const { body } = await saved(hanoi);
    const refused = problem(403, 'may-not-edit', expect.stringContaining('read-only'));
    const change = { name: 'Hanoi', view: emptyView };
    expect(await reachable.post('/views', change)).toMatchObject(refused);
    const path = `/views/${body.id}`;
    expect(await reachable.send('PUT', path, change, { 'if-match': '*' })).toMatchObject(refused);
    expect(await reachable.send('DELETE', path, undefined, { 'if-match': '*' })).toMatchObject(refused);
    expect((await reachable.get(path)).body).toEqual(body);
    const mayEdit = async (at: typeof served) => (await at.get('/ready')).body.mayEdit;
    expect([await mayEdit(served), await mayEdit(reachable)]).toEqual([true, false]);
  });
});

describe('the folder', () => {
  test('is read again when somebody edits a file or brings one', async () => {
    const { body } = await saved(hanoi);
    const file = fileOf(body.id);
    writeFileSync(file, readFileSync(file, 'utf8').replace('Hà Nội, 1965', 'By hand'));
    writeFileSync(fileOf('brought'), JSON.stringify({ view: emptyView }));
    const { body: list } = await served.get('/views');
    expect(list.views.map(({ id, name }: { id: string; name: string }) => [id, name])).toEqual([
      ['brought', null],
      [body.id, 'By hand'],
    ]);
    const change = { name: 'Lost', view: emptyView };
    const stale = await served.send('PUT', `/views/${body.id}`, change, { 'if-match': `"${body.revision}"` });
    expect(stale.status).toBe(412);
  });

  test('with broken files gives those that are not, and says what is wrong where', async () => {
    await saved(hanoi, 'Whole');
    writeFileSync(fileOf('torn'), '{\n  "name": "Torn",\n  "view": {');
    writeFileSync(fileOf('wrong'), '{\n  "name": "Wrong",\n  "view": { "version": 1, "nodes": 3 }\n}');
    const { body } = await served.get('/views');
    expect(body.views.map(({ name }: { name: string }) => name)).toEqual(['Whole']);
    expect(body.problems).toEqual([
      { file: 'views/torn.json', line: 3, column: 12, message: 'is not JSON here' },
      { file: 'views/wrong.json', line: 3, column: 36, message: 'view.nodes must be a list' },
    ]);
    expect(await served.get('/views/wrong')).toMatchObject(
      problem(
        409,
        'broken-file',
        expect.stringContaining('views/wrong.json:3:36: view.nodes must be a list'),
      ),
    );
    const repair = { name: 'Right', view: emptyView };
    expect((await served.send('PUT', '/views/wrong', repair, { 'if-match': '*' })).status).toBe(200);
    expect((await served.get('/views/wrong')).body).toMatchObject(repair);
  });

  test.each(['..%2f..%2fsettings', '..%5csettings', '.hidden', 'UPPER', 'a%00b', 'con', 'x'.repeat(81)])(
    'is not left by the id %j',
    async (id) => {
      writeFileSync(join(folder, 'settings.json'), JSON.stringify({ name: 'Secret', view: emptyView }));
      expect((await served.get(`/views/${id}`)).status).toBe(400);
      const headers = { 'if-match': '*' };
      expect((await served.send('DELETE', `/views/${id}`, undefined, headers)).status).toBe(400);
      expect((await served.send('PUT', `/views/${id}`, { name: 'A', view: emptyView }, headers)).status).toBe(
        400,
      );
      expect(readFileSync(join(folder, 'settings.json'), 'utf8')).toContain('Secret');
    },
  );

  test('is not left by a link in it, and nothing of a write is left behind', async () => {
    await saved(hanoi);
    symlinkSync(join(folder, 'settings.json'), fileOf('secret'));
    expect((await served.get('/views/secret')).status).toBe(404);
    expect(readdirSync(join(folder, 'views')).toSorted()).toEqual(['ha-noi-1965.json', 'secret.json']);
  });
});
