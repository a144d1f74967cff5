import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { emptyView } from '../../../client/workspace/view/change.ts';
import { problemShape } from '../../../contract/api/problem.ts';
import { operations } from '../../../server/openapi/document.ts';
import { openWorkspace } from '../../../server/workspace/workspace.ts';
import { cabinetProfile } from '../../fixtures/cabinet-profile.ts';
import { type ServedFixture, serveFixture } from './served-fixture.ts';

const folder = mkdtempSync(join(tmpdir(), 'diplograph-contract-'));
afterAll(() => rmSync(folder, { recursive: true }));
const app = { workspace: openWorkspace(folder) };
const ours = serveFixture({ fixture: 'offices', owner: 'walk', profile: 'built-in', app });
const foreign = serveFixture({ fixture: 'movies', owner: 'walk', profile: 'guessed', app, beside: ours });

/** One call per operation, in an order in which each finds what it asks for; every operation of the contract has to be here. */
const calls: Record<string, string> = {
  activity: '/activity',
  citing: '/passages/walk-gazette%3A7/citing',
  changes: '/changes?from=1950&to=1980&limit=20',
  connections: '/connections',
  entity: '/entities/ID',
  expansion: '/entities/ID/neighbours',
  degrees: '/graph/degrees',
  expandAlong: '/graph/along',
  exportGraph: '/export',
  exportSelection: '/export',
  health: '/health',
  officeHolders: '/entities/ID/office-holders?at=1955',
  lineage: '/entities/ID/lineage?at=1955',
  lines: '/tenures',
  neighbours: '/entities/ID/neighbours?limit=3&at=1955',
  overview: '/graph?limit=20',
  paths: '/paths?from=ID&to=OTHER&at=1955',
  profile: '/profile',
  replaceProfile: '/profile',
  resetProfile: '/profile',
  profileText: '/profile/text',
  checkProfile: '/profile/check',
  profileSamples: '/profile/samples',
  profileTraces: '/profile/traces',
  profileValues: '/profile/values',
  questions: '/questions',
  queries: '/queries',
  query: '/queries/heads-of-a-body',
  ready: '/ready',
  runQuery: '/queries/facts-by-source/run',
  checkQuery: '/queries/check',
  saveQuery: '/queries',
  querySource: '/queries/walk/source',
  queryChoices: '/queries/walk/choices/name',
  replaceQuery: '/queries/walk',
  deleteQuery: '/queries/walk',
  runCypher: '/cypher',
  cypherLanguage: '/cypher/language',
  explainCypher: '/cypher/explain',
  profileCypher: '/cypher/profile',
  schema: '/schema',
  schemaGraph: '/schema/graph',
  search: '/search?q=a&limit=5',
  searchIndexes: '/search/indexes',
  createSearchIndex: '/search/indexes',
  sharedNeighbours: '/graph/shared',
  subgraph: '/graph',
  source: '/sources/walk-gazette',
  sources: '/sources',
  tenures: '/entities/ID/tenures?lineage=true&at=1955',
  saveView: '/views',
  view: '/views/walk',
  views: '/views',
  replaceView: '/views/walk',
  deleteView: '/views/walk',
  loadDataset: '/datasets',
  datasets: '/datasets',
  deleteDataset: '/datasets/walk-data',
};

const source = `// title: Walk
// description: Whoever has that name.
// category: Walk
// view: table
// param name: string | Name
// choices name: MATCH (node) WHERE node.name IS NOT NULL RETURN node.name LIMIT 3
MATCH (node {name: $name}) RETURN node
`;

const bodies: Record<string, unknown> = {
  degrees: { ids: ['walk-commission'] },
  expandAlong: { ids: ['walk-commission'], steps: [{}, { type: 'HEADED' }] },
  expansion: { exclude: ['walk-speech'] },
  exportSelection: { ids: ['walk-commission'] },
  lines: { ids: ['walk-commission', 'walk-xuan-thuy'] },
  runQuery: {},
  checkQuery: { source },
  saveQuery: { source },
  queryChoices: {},
  replaceQuery: { source: source.replace('Whoever', 'Everybody who') },
  runCypher: { statement: 'MATCH (node)-[edge]-() RETURN node, edge LIMIT 3' },
  explainCypher: { statement: 'RETURN 1 AS one' },
  profileCypher: { statement: 'RETURN 1 AS one' },
  sharedNeighbours: { ids: ['walk-commission', 'walk-board'] },
  subgraph: { ids: ['walk-commission'] },
  replaceProfile: cabinetProfile,
  checkProfile: { text: 'title: Walk' },
  profileSamples: { profile: cabinetProfile, of: { label: 'Film' } },
  profileTraces: { profile: cabinetProfile },
  profileValues: { of: { label: 'Film' }, property: 'title' },
  createSearchIndex: { id: 'never-offered', statement: 'CREATE FULLTEXT INDEX never_offered' },
  saveView: { name: 'Walk', view: emptyView },
  replaceView: { name: 'Walk', view: { ...emptyView, at: '1965' } },
  // Where the tests are given somebody's own database, it holds the other model.
  loadDataset: {
    files: [{ path: 'dataset.yaml', text: 'id: walk-data\ntitle: Walk' }],
    intoOtherData: true,
  },
};

function callOn(served: ServedFixture, name: string, url: string) {
  const method = operations[name]?.method.toUpperCase() ?? 'GET';
  const isChange = [
    ...['replaceView', 'deleteView', 'replaceQuery', 'deleteQuery'],
    ...['replaceProfile', 'resetProfile'],
  ].includes(name);
  const headers = isChange ? { 'if-match': '*' } : {};
  return served.send(method, url, bodies[name], headers);
}

const statuses: Record<string, number> = {
  ...{ saveView: 201, deleteView: 204, saveQuery: 201, deleteQuery: 204 },
  ...{ loadDataset: 201, deleteDataset: 204 },
};

/** No profile is kept here, and an index is made only as it was offered. */
const refused: Record<string, number> = { replaceProfile: 409, resetProfile: 409, createSearchIndex: 409 };

test('every operation of the contract is walked through', () => {
  expect(Object.keys(calls).toSorted()).toEqual(Object.keys(operations).toSorted());
});

test.each(Object.entries(calls))('%s answers as the contract says, in our model', async (name, path) => {
  const operation = operations[name];
  const url = path.replace('ID', 'walk-commission').replace('OTHER', 'walk-speech');
  const { status, body } = await callOn(ours, name, url);
  expect(status).toBe(refused[name] ?? statuses[name] ?? 200);
  const shape = refused[name] ? problemShape : operation?.output;
  expect(shape?.parse(body)).toEqual(body);
});

/** These ask for what another model has none of, or what its profile does not say. */
const refusals: Record<string, number> = {
  ...refused,
  ...{ query: 404, runQuery: 404 },
  ...{ lineage: 409, lines: 409, officeHolders: 409, citing: 409, source: 409, tenures: 409 },
};

test.each(Object.entries(calls))('%s answers as the contract says, in another model', async (name, path) => {
  const { body: overview } = await foreign.get('/graph?kind=Film');
  const operation = operations[name];
  const [one, other] = overview.graph.nodes.map(({ id }: { id: string }) => encodeURIComponent(id));
  const url = path.replace('ID', one).replace('OTHER', other);
  const { status, body } = await callOn(foreign, name, url);
  expect(status).toBe(refusals[name] ?? statuses[name] ?? 200);
  const shape = refusals[name] ? problemShape : operation?.output;
  expect(shape?.parse(body)).toEqual(body);
});

test('the description for programs lists every operation, with the parameters it takes', async () => {
  const { body } = await ours.get('/openapi.json');
  const described = Object.values<Record<string, { operationId: string }>>(body.paths).flatMap((methods) =>
    Object.values(methods).map(({ operationId }) => operationId),
  );
  expect(described.toSorted()).toEqual(Object.keys(operations).toSorted());
  expect(
    body.paths['/entities/{id}/neighbours'].get.parameters.map(({ name }: { name: string }) => name),
  ).toEqual(['id', 'type', 'direction', 'kind', 'at', 'limit', 'askAbove', 'cursor']);
});

test('the page for people names every operation and takes no script', async () => {
  const { headers, body } = await ours.get('/docs');
  expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
  for (const name of Object.keys(operations)) expect(body).toContain(`<section id="${name}">`);
  expect(body).not.toContain('<script');
});
