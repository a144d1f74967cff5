import { beforeEach, describe, expect, test } from 'vitest';
import { officesFiles } from '../seeds/offices.ts';
import { removeDatasets, snapshot } from '../seeds/snapshot.ts';
import { serveFixture } from './served-fixture.ts';

const served = serveFixture({ fixture: 'crossroads', owner: 'sets', profile: 'built-in' });
const beyond = serveFixture({
  fixture: 'crossroads',
  owner: 'sets-beyond',
  profile: 'built-in',
  app: { host: '0.0.0.0' },
  beside: served,
});
const id = 'test-seeds';
const borrower = 'test-borrower';
beforeEach(() => removeDatasets(served.driver, id, borrower));

const filesOf = (files: Record<string, string>) =>
  Object.entries(files).map(([path, text]) => ({ path, text }));
const offices = filesOf({ 'dataset.yaml': `id: ${id}\ntitle: Offices\nlicence: CC0`, ...officesFiles });
const load = (files = offices, more: object = {}) =>
  served.post('/datasets', { files, intoOtherData: true, ...more });

test('a data set that is sent is loaded, listed with its licence, counts and origin, and removed', async () => {
  const change = (added: number) => ({ added, changed: 0, removed: 0, unchanged: 0 });
  const loaded = await load(offices, { loadedFrom: '/home/an/offices' });
  expect([loaded.status, loaded.headers.get('location'), loaded.body]).toEqual([
    201,
    `/api/datasets/${id}`,
    {
      id,
      dataset: id,
      revision: expect.stringMatching(/^[0-9a-f]{64}$/),
      upToDate: false,
      warnings: 0,
      sources: change(1),
      passages: change(2),
      entities: change(4),
      relationships: change(2),
    },
  ]);
  const { body } = await served.get('/datasets');
  expect(body.datasets).toContainEqual({
    id,
    title: 'Offices',
    licence: 'CC0',
    description: null,
    revision: loaded.body.revision,
    loadedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
    loadedFrom: '/home/an/offices',
    ...{ sources: 1, passages: 2, entities: 4, relationships: 2 },
  });
  expect((await served.send('DELETE', `/datasets/${id}`)).status).toBe(204);
  expect(await snapshot(served.driver, id)).toEqual([]);
  expect((await served.send('DELETE', `/datasets/${id}`)).body).toMatchObject({
    status: 404,
    detail: `No data set "${id}" is loaded.`,
  });
});

test('what it is doing is reported piece by piece, and at last the report', async () => {
  const response = await fetch(`${served.address}/api/datasets`, {
    method: 'POST',
    headers: { accept: 'application/x-ndjson', 'content-type': 'application/json' },
    body: JSON.stringify({ files: offices, intoOtherData: true }),
  });
  const lines = (await response.text())
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect([response.status, response.headers.get('content-type')]).toEqual([
    200,
    expect.stringContaining('ndjson'),
  ]);
  expect(lines[0]).toEqual({ step: 'Reading the seeds', state: '' });
  expect(
    lines.slice(1, -1).every(({ step }) => step === 'Loading the seeds' || step === 'Making indexes'),
  ).toBe(true);
  expect(lines.at(-1).report).toMatchObject({ dataset: id, upToDate: false });
});

describe('refused is', () => {
  test('what has problems, each with its place', async () => {
    const { status, body } = await load(
      [...offices, { path: 'entities/people.yaml', text: '- id: an\n\tname: An' }].filter(
        ({ path, text }) => path !== 'entities/people.yaml' || text.includes('\t'),
      ),
      { folder: './mine' },
    );
    expect([status, body.type, body.errors[0]]).toEqual([
      422,
      '/api/docs#invalid-data-set',
      {
        field: 'mine/entities/people.yaml:2:1',
        message:
          'The line is indented by a tab, which YAML does not take: put two spaces in place of each tab.',
      },
    ]);
    expect(await snapshot(served.driver, id)).toEqual([]);
  });

  test('another data set of the same id, unless it is to be replaced', async () => {
    await load(offices, { loadedFrom: '/one' });
    expect(await load(offices, { loadedFrom: '/other' })).toMatchObject({
      status: 409,
      body: { type: '/api/docs#refused', detail: expect.stringContaining('was loaded from /one') },
    });
    expect((await load(offices, { loadedFrom: '/other', replace: true })).status).toBe(201);
  });

  test('the removal of what others point into, naming their facts; all of it stays', async () => {
    await load();
    const facts = `- { id: ${borrower}-one, type: MET, from: ${id}/test-seeds-an, to: ${id}/test-seeds-binh, cite: ["${borrower}-diary:1"] }`;
    const files = filesOf({
      'dataset.yaml': `{ id: ${borrower}, title: Borrower }`,
      'sources.yaml': `- { id: ${borrower}-diary, title: Diary, passages: [{ paragraph: 1, summary: A meeting }] }`,
      'facts/events.yaml': facts,
    });
    expect(await load(files)).toMatchObject({ status: 201 });
    const before = await snapshot(served.driver, id, borrower);
    expect((await served.send('DELETE', `/datasets/${id}`)).body).toMatchObject({
      status: 409,
      detail: `Nothing was removed: facts of others point into "${id}". Remove these first.
  MET "${borrower}-one" of the data set "${borrower}", at the entity "test-seeds-an"
  MET "${borrower}-one" of the data set "${borrower}", at the entity "test-seeds-binh"`,
    });
    expect(await snapshot(served.driver, id, borrower)).toEqual(before);
    expect((await served.send('DELETE', `/datasets/${borrower}`)).status).toBe(204);
    expect((await served.send('DELETE', `/datasets/${id}`)).status).toBe(204);
  });

  test('whoever may not edit, who is not shown the folders of this machine either', async () => {
    await load(offices, { loadedFrom: '/home/an/offices' });
    expect((await beyond.post('/datasets', { files: offices })).status).toBe(403);
    expect((await beyond.send('DELETE', `/datasets/${id}`)).status).toBe(403);
    const { body } = await beyond.get('/datasets');
    expect(body.datasets.map(({ loadedFrom }: { loadedFrom: unknown }) => loadedFrom)).toEqual(
      body.datasets.map(() => null),
    );
  });
});
