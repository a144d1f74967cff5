import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { GraphEdge, GraphNode } from '../../../contract/model/graph.ts';
import type { Profile } from '../../../contract/model/profile/profile.ts';
import type { Tenures } from '../../../contract/model/tenure.ts';
import { cabinetProfile } from '../../fixtures/cabinet-profile.ts';
import { serveFixture } from './served-fixture.ts';

const folder = mkdtempSync(join(tmpdir(), 'diplograph-profiles-'));
const served = serveFixture({ fixture: 'cabinet', owner: 'kept', profile: undefined, folder });
const ours = serveFixture({ fixture: 'cabinet', owner: 'kept', profile: 'built-in', beside: served });
const reachable = serveFixture({
  ...{ fixture: 'cabinet', owner: 'kept', profile: 'guessed', beside: served, app: { host: '0.0.0.0' } },
});

const file = join(folder, 'profiles/local.yaml');
const none = { 'if-match': '*' };
const save = (profile: Profile, headers: Record<string, string> = none) =>
  served.send('PUT', '/profile', profile, headers);
const problem = (status: number, name: string, detail: string) => ({
  status,
  body: { type: `/api/docs#${name}`, detail: expect.stringContaining(detail) },
});
const names = (nodes: readonly GraphNode[]) => nodes.map(({ name }) => name).toSorted();
const drafted = (change: (draft: Profile) => void): Profile => {
  const draft = structuredClone(cabinetProfile);
  change(draft);
  return draft;
};

function byHand(text: string): void {
  mkdirSync(join(folder, 'profiles'), { recursive: true });
  writeFileSync(file, text);
}

/** What the server says of its profile, once it has noticed that something changed. */
function noticed(expected: object): Promise<void> {
  return vi.waitFor(async () => expect((await served.get('/profile')).body).toMatchObject(expected), {
    timeout: 8_000,
    interval: 200,
  });
}

beforeEach(async () => {
  rmSync(join(folder, 'profiles'), { recursive: true, force: true });
  await noticed({ origin: 'guessed', revision: null, problem: null });
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('a profile', () => {
  test('that is saved is used by the very next request, is a file to read, and is guessed again once deleted', async () => {
    expect((await served.get('/profile')).headers.get('etag')).toBeNull();
    const saved = await save(cabinetProfile);
    expect([saved.status, saved.headers.get('etag')]).toEqual([200, `"${saved.body.revision}"`]);
    expect(saved.body).toMatchObject({ origin: 'given', profile: cabinetProfile, problem: null });
    const { body: ready } = await served.get('/ready');
    expect([ready.profile, ready.notice, ready.capabilities]).toEqual([
      'given',
      null,
      ['dates', 'headships', 'successions'],
    ]);
    const { records } = await served.driver.executeQuery(
      "MATCH (office:Office {title: 'Premier', dataset: 'kept-cabinet'}) RETURN elementId(office) AS id",
    );
    const { body } = await served.get(`/entities/${encodeURIComponent(records[0]?.get('id'))}/tenures`);
    expect(body.side).toBe('body');
    const text = readFileSync(file, 'utf8');
    expect(text).toMatch(/^# What Diplograph knows of a database.*\n#.*\n#.*\n\ntitle: Cabinet\n/);
    expect(text).toContain('  HELD:\n    family: headship\n    role: as\n');
    expect((await served.get('/profile/text')).body).toEqual({ name: 'cabinet.yaml', text });
    const reset = await served.send('DELETE', '/profile', undefined, {
      'if-match': saved.headers.get('etag') ?? '',
    });
    expect([reset.status, reset.body]).toMatchObject([200, { origin: 'guessed', revision: null }]);
    expect((await served.get('/ready')).body.profile).toBe('guessed');
    expect((await served.get('/profile/text')).body.text).toContain('Politician:');
  });

  test('that two people save is saved once, and nobody overwrites or deletes what they have not seen', async () => {
    const replies = await Promise.all([save(cabinetProfile), save(cabinetProfile)]);
    expect(replies.map(({ status }) => status).toSorted()).toEqual([200, 412]);
    const stale = { 'if-match': '"0"' };
    const another = drafted((draft) => {
      draft.title = 'Other';
    });
    const changed = problem(412, 'changed-meanwhile', 'someone else');
    expect(await save(another, stale)).toMatchObject(changed);
    expect(await served.send('DELETE', '/profile', undefined, stale)).toMatchObject(changed);
    const { headers } = await served.get('/profile');
    const again = await save(another, { 'if-match': headers.get('etag') ?? '' });
    expect([again.status, again.body.profile.title]).toEqual([200, 'Other']);
    expect(await served.send('PUT', '/profile', another)).toMatchObject({ status: 428 });
  });

  test('that somebody edits is used within seconds, keeps its comments, and says where it is broken', async () => {
    const sound =
      'title: By hand\nidentity: elementId\ncaption: [name]\nsearch: [name]\n# Why not\nlabels:\n  Office:\n    # As they say\n    caption: [title]\n';
    byHand(sound);
    await noticed({ origin: 'given', profile: { title: 'By hand' } });
    const { headers } = await served.get('/profile');
    await save(
      drafted((draft) => {
        draft.title = 'By page';
      }),
      { 'if-match': headers.get('etag') ?? '' },
    );
    const kept = readFileSync(file, 'utf8');
    expect([kept.includes('# Why not\nlabels:'), kept.includes('# As they say\n    caption:')]).toEqual([
      true,
      true,
    ]);
    byHand(`${sound}    plays: [chair]\nhas: [datasets]\nwhat: 1\n`);
    await noticed({
      origin: 'guessed',
      problem: {
        file: 'profiles/local.yaml',
        line: 10,
        column: 13,
        message: expect.stringContaining('labels.Office.plays'),
      },
    });
    expect((await served.get('/ready')).body.notice).toMatch(/can’t be read \(profiles\/.*, line \d+\)/);
    const { body: broken } = await served.get('/profile');
    const mended = await save(cabinetProfile, { 'if-match': `"${broken.revision}"` });
    expect([mended.status, mended.body.origin, mended.body.problem]).toEqual([200, 'given', null]);
  });

  test('of our own model stays as it is, and one that claims to be ours is not taken', async () => {
    expect(await ours.send('PUT', '/profile', cabinetProfile, none)).toMatchObject(
      problem(409, 'refused', 'no place'),
    );
    const claims = drafted((draft) => void draft.has.push('datasets'));
    expect(await save(claims)).toMatchObject(problem(409, 'refused', 'leave out "has"'));
    expect(await served.send('PUT', '/profile', { title: 'X' }, none)).toMatchObject({ status: 400 });
    expect(await reachable.send('PUT', '/profile', cabinetProfile, none)).toMatchObject(
      problem(403, 'may-not-edit', 'read-only'),
    );
  });
});

describe('the text of a profile', () => {
  const check = async (text: string) => (await served.post('/profile/check', { text })).body;

  test('is answered with all that is wrong in it', async () => {
    const { problems, profile } = await check(
      'title: T\nidentity: elementId\nsearch: []\nlabels:\n  A: { colour: red, what: 1 }\nrelationships:\n  R: { family: tenure }\n',
    );
    expect(profile).toBeNull();
    expect(
      problems.map(({ line, column, message }: Record<string, unknown>) => [line, column, message]),
    ).toEqual([
      [1, 1, '"caption" must be given'],
      [5, 8, '"labels.A.colour" must be a colour such as #27548a'],
      [5, 21, '"labels.A.what" is not known'],
      [7, 8, expect.stringContaining('"relationships.R.family" must be headship')],
    ]);
    expect((await check('title: [')).problems).toMatchObject([
      { line: 1, message: expect.stringContaining('is not YAML') },
    ]);
  });

  test('says what would change, and what it names that is not there', async () => {
    await save(cabinetProfile);
    const { body } = await served.get('/profile/text');
    expect(await check(body.text)).toEqual({
      problems: [],
      profile: cabinetProfile,
      changes: [],
      unknown: [],
    });
    const other = await check(
      body.text.replace('caption: [ title ]', 'caption: [ name, title ]').replace('  BECAME:', '  TURNED:'),
    );
    expect(other.changes).toEqual([
      ['Office: caption changes from title to name, else title.'],
      ['BECAME: meaning is no longer renaming.'],
      ['TURNED: meaning becomes renaming.'],
    ]);
    expect(other.unknown).toEqual(['property name of Office', 'relationship type TURNED']);
  });
});

describe('a draft', () => {
  test('presents nodes and relationships without being saved', async () => {
    const draft = drafted((each) => {
      each.labels.Politician = { caption: [['name', 'born']] };
    });
    const { body } = await served.post('/profile/samples', { profile: draft, of: { label: 'Politician' } });
    expect(names(body.graph.nodes)).toEqual(['An 1910', 'Binh 1920', 'Chi 1930']);
    const { body: held } = await served.post('/profile/samples', { profile: draft, of: { type: 'HELD' } });
    expect(
      held.graph.edges.map(({ meaning }: GraphEdge) => [meaning?.family, meaning?.role]).toSorted(),
    ).toEqual([
      ['headship', 'Acting premier'],
      ['headship', 'Premier'],
      ['headship', 'Prime minister'],
    ]);
    const { body: no } = await served.post('/profile/samples', { profile: draft, of: { label: 'Nobody' } });
    expect(no.graph.nodes).toEqual([]);
    expect((await served.get('/profile')).body.origin).toBe('guessed');
  });

  test('knows which values a property has, commonest first', async () => {
    const ofLabel = { of: { label: 'Office' }, property: 'established' };
    expect((await served.post('/profile/values', ofLabel)).body).toEqual({
      values: [
        { value: 1945, count: 1 },
        { value: 1976, count: 1 },
      ],
      ...{ different: 2, read: 2 },
    });
    const ofType = { of: { type: 'HELD' }, property: 'to' };
    expect((await served.post('/profile/values', ofType)).body).toMatchObject({
      values: [{ value: '1969-09-02' }, { value: '1976-07-01' }],
      ...{ different: 2, read: 3 },
    });
    const of = { label: 'Nobody' };
    expect((await served.post('/profile/values', { of, property: 'name' })).body).toEqual({
      values: [],
      ...{ different: 0, read: 0 },
    });
  });

  test('traces bodies also where the data leads from them to who headed them', async () => {
    const draft = drafted((each) => {
      each.relationships = { HELD: { family: 'headship', reversed: true } };
    });
    const { body } = await served.post('/profile/traces', { profile: draft, type: 'HELD' });
    expect(
      body.traces.map(({ subject, side, tenures }: Tenures) => [
        subject.name,
        side,
        tenures.map(({ person }) => person.name).toSorted(),
      ]),
    ).toEqual([
      ['Binh', 'body', ['Premier', 'Prime Minister']],
      ['An', 'body', ['Premier']],
    ]);
  });

  test('traces the bodies that most headed, and nothing where it knows of none', async () => {
    const { body } = await served.post('/profile/traces', { profile: cabinetProfile, type: 'HELD' });
    expect(
      body.traces.map(({ subject, tenures }: Tenures) => [
        subject.name,
        tenures.map(({ person }) => person.name),
      ]),
    ).toEqual([
      ['Premier', ['An', 'Chi', 'Binh', 'Binh']],
      ['Prime Minister', ['An', 'Chi', 'Binh', 'Binh']],
    ]);
    const without = drafted((draft) => {
      draft.relationships = {};
    });
    expect((await served.post('/profile/traces', { profile: without })).body).toEqual({ traces: [] });
  });

  test('quotes what it names, and is tried for nobody who may not ask of the database what they like', async () => {
    const odd = ['a`b', "a'b", '{fact}', '{node}', '$model.body', 'model.id(node)', '}', 'a)//', '*/'];
    const draft = drafted((each) => {
      each.caption = odd;
      each.search = odd;
      each.labels = Object.fromEntries(odd.map((label) => [label, { plays: ['body'], caption: odd }]));
      each.labels.Office = { plays: ['body'], caption: ['title'] };
      each.dates.start.push(...odd.map((property) => ({ property, form: 'iso' as const })));
    });
    const { status, body } = await served.post('/profile/traces', { profile: draft });
    expect([status, body.traces?.length, body.detail]).toEqual([200, 2, undefined]);
    const tried = { profile: draft, of: { label: 'Office' } };
    expect(await reachable.post('/profile/samples', tried)).toMatchObject({ status: 403 });
    const inUse = (await reachable.get('/profile')).body.profile;
    expect((await reachable.post('/profile/samples', { ...tried, profile: inUse })).status).toBe(200);
  });
});
