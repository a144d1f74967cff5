import { describe, expect, test } from 'vitest';
import type { GraphEdge, GraphNode } from '../../../contract/model/graph.ts';
import { readLibrary } from '../../../server/cypher/library.ts';
import { openGraph } from '../../../server/graph/open.ts';
import { buildGraph } from '../../fixtures/graphs/build-graph.ts';
import { cypherFolder, serveFixture } from './served-fixture.ts';

const served = serveFixture({ fixture: 'movies', owner: 'foreign', profile: 'guessed' });

const find = async (name: string): Promise<GraphNode> => {
  const { body } = await served.get(`/search?q=${encodeURIComponent(name)}&limit=50`);
  const found = body.results.find(
    ({ node }: { node: GraphNode }) => node.properties.dataset === 'foreign-movies',
  );
  return found?.node;
};
const path = (node: GraphNode, more: string) => `/entities/${encodeURIComponent(node.id)}${more}`;
const names = (nodes: GraphNode[]) => nodes.map(({ name }) => name);

describe('a graph of films in a model of its own', () => {
  test('says that it is foreign and read only', async () => {
    const { body } = await served.get('/ready');
    expect(body).toMatchObject({ profile: 'guessed', capabilities: ['dates'], datasets: [] });
    expect(body.notice).toContain('only reads this database');
  });

  test.each([
    ['matrix', 'The Matrix'],
    ['Keanu Reeves', 'Keanu Reeves'],
    ['moss', 'Carrie-Anne Moss'],
  ])('%j finds %j by what names it', async (q, name) => {
    expect((await find(q)).name).toBe(name);
  });

  test('a search by element id and by label works too', async () => {
    const keanu = await find('keanu');
    expect((await find(keanu.id)).id).toBe(keanu.id);
    const { body } = await served.get('/search?q=the&kind=FilmMaker');
    expect(body.results).toEqual([]);
  });

  test('values that JSON cannot hold are text', async () => {
    const speed = await find('speed racer');
    expect((await served.get(path(speed, ''))).body.node).toEqual({
      id: speed.id,
      labels: ['Film'],
      name: 'Speed Racer',
      properties: {
        title: 'Speed Racer',
        released: 2008,
        big: '9007199254740993',
        length: 'PT2H15M',
        filmed: 'SRID=4326;POINT(13.4 52.5)',
        dataset: 'foreign-movies',
      },
      plays: [],
      time: { attested: '2008', attestedMin: '2008-01-01', attestedMax: '2008-12-31' },
    });
  });

  test('neighbours come with several relationships at once, and page after page', async () => {
    const lana = await find('lana');
    const { body } = await served.get(path(lana, '/neighbours?limit=1'));
    expect(names(body.graph.nodes)).toEqual(['Lana Wachowski', 'The Matrix']);
    expect(body.graph.edges.map(({ type }: GraphEdge) => type).toSorted()).toEqual([
      'FILM_DIRECTED',
      'FILM_WROTE',
    ]);
    const { body: next } = await served.get(path(lana, `/neighbours?limit=1&cursor=${body.nextCursor}`));
    expect([names(next.graph.nodes), next.total, next.truncated]).toEqual([
      ['Lana Wachowski', 'Speed Racer'],
      2,
      false,
    ]);
  });

  test('a node without any name is called by its label and the last number of its id', async () => {
    const { body } = await served.get(path(await find('speed racer'), '/neighbours?type=FILM_HAS'));
    const [, prop] = body.graph.nodes;
    expect(prop.id).toMatch(/^4:/);
    expect(prop.name).toBe(`FilmProp ${prop.id.split(':').at(-1)}`);
  });

  test('types are counted by direction', async () => {
    const { body } = await served.get(path(await find('the matrix'), ''));
    expect(body.relationships).toEqual([
      { type: 'FILM_ACTED_IN', meaning: {}, direction: 'in', count: 2, holding: 2 },
      { type: 'FILM_DIRECTED', meaning: {}, direction: 'in', count: 1, holding: 1 },
      { type: 'FILM_WROTE', meaning: {}, direction: 'in', count: 1, holding: 1 },
    ]);
  });

  test('the overview shows what is related', async () => {
    const { body } = await served.get('/graph?kind=Film');
    expect(names(body.graph.nodes).toSorted()).toEqual(['Speed Racer', 'The Matrix']);
    expect(body.total).toBe(2);
  });

  test('the schema lists its labels with their properties', async () => {
    const { body } = await served.get('/schema');
    const film = body.labels.find(({ label }: { label: string }) => label === 'Film');
    expect(film).toEqual({
      label: 'Film',
      count: 2,
      properties: ['big', 'dataset', 'filmed', 'length', 'premiere', 'released', 'tagline', 'title'],
    });
  });

  test('what its profile does not say is refused, or an empty list', async () => {
    const keanu = await find('keanu');
    const { status, body: problem } = await served.get(path(keanu, '/tenures?lineage=true'));
    expect([status, problem.detail]).toEqual([409, expect.stringContaining('which relationships mean')]);
    expect((await served.get('/sources')).body).toEqual({
      sources: [],
      shown: 0,
      total: 0,
      truncated: false,
    });
    const { body: saved } = await served.get('/queries');
    expect(saved.queries.map(({ name }: { name: string }) => name).toSorted()).toEqual([
      ...['dating-of-facts', 'entities-without-a-date', 'existing-on-a-date', 'in-common'],
      ...['most-connected', 'relationships-on-a-date', 'shortest-path'],
    ]);
  });

  test('an id that is none is refused as such', async () => {
    const { status, body } = await served.get('/entities/4:nothing:1');
    expect([status, body.detail]).toEqual([
      404,
      expect.stringContaining('No entity has the id "4:nothing:1".'),
    ]);
  });
});

test('a database is taken for what it holds', async ({ skip }) => {
  const { driver, database } = served;
  skip(database.origin === 'address', 'what somebody’s own database holds is not known');
  const library = readLibrary(cypherFolder);
  const open = () => openGraph({ driver, database: database.database, description: '', library });
  expect((await open()).origin).toBe('guessed');
  await buildGraph(driver, 'offices', 'foreign');
  expect((await open()).origin).toBe('built-in');
  await driver.executeQuery('MATCH (node) DETACH DELETE node');
  expect((await open()).origin).toBe('built-in');
});
