import { describe, expect, test } from 'vitest';
import type { RelationshipCount } from '../../../contract/api/routes/entities.ts';
import type { GraphEdge, GraphNode } from '../../../contract/model/graph.ts';
import { boundsOf } from '../../../contract/model/time/bounds.ts';
import { holdsInLife } from '../../../contract/model/time/existing.ts';
import { dayBoundsOf } from '../../../contract/model/time/stored.ts';
import { serveFixture } from './served-fixture.ts';

const served = serveFixture({ fixture: 'offices', owner: 'near', profile: 'built-in' });

const ids = (list: (GraphNode | GraphEdge)[]) => list.map(({ id }) => id);
const neighbours = async (id: string, query = '') =>
  (await served.get(`/entities/${id}/neighbours?${query}`)).body;
const beside = async (id: string, exclude: readonly string[], filter: object = {}) =>
  (await served.post(`/entities/${id}/neighbours`, { ...filter, exclude })).body;

test('an entity comes with its names, relationships and citations', async () => {
  const { body } = await served.get('/entities/near-union');
  expect(body).toEqual({
    node: {
      id: 'near-union',
      labels: expect.arrayContaining(['Entity', 'Organization', 'Body']),
      name: 'Union of Friendship Societies',
      properties: {
        id: 'near-union',
        name: 'Union of Friendship Societies',
        names: ['VUFO', 'Liên hiệp Hữu nghị'],
        nameKinds: ['abbreviation', 'translation'],
        start: '1980',
        startMin: '1980-01-01',
        startMax: '1980-12-31',
        dataset: 'near-offices',
        citations: ['near-memoir:1'],
      },
    },
    names: [
      { name: 'VUFO', kind: 'abbreviation' },
      { name: 'Liên hiệp Hữu nghị', kind: 'translation' },
    ],
    relationships: [
      { type: 'MERGED_INTO', direction: 'in', count: 2, holding: 2 },
      { type: 'HEADED', direction: 'in', count: 1, holding: 1 },
    ],
    citations: [
      {
        id: 'near-memoir:1',
        source: { id: 'near-memoir', title: 'A Memoir', short: 'near-memoir' },
        paragraph: 1,
        summary: 'Who sat where, as remembered.',
      },
    ],
  });
});

test('an id that is nearly right is put right', async () => {
  const { status, body } = await served.get('/entities/near-xuan-thui');
  expect([status, body.detail]).toEqual([
    404,
    'No entity has the id "near-xuan-thui". Did you mean "near-xuan-thuy" (Xuân Thủy)?',
  ]);
});

describe('neighbours', () => {
  test('those who headed come first, then the best connected, with every relationship to them', async () => {
    const { graph, ...rest } = await neighbours('near-board', 'limit=4');
    expect(ids(graph.nodes)).toEqual([
      'near-board',
      'near-ho-chi-minh',
      'near-dong',
      'near-commission',
      'near-xuan-thuy',
    ]);
    expect(ids(graph.edges).toSorted()).toEqual([
      'near-dong-board',
      'near-ho-board',
      'near-renamed',
      'near-thuy-board',
      'near-thuy-commission',
      'near-thuy-member',
    ]);
    expect(rest).toMatchObject({ shown: 4, total: 6, truncated: true, nextCursor: expect.any(String) });
    expect(rest.citations.map(({ id }: { id: string }) => id)).toEqual(['near-gazette:3', 'near-memoir:1']);
  });

  test.each([
    [
      'page after page',
      async (cursor: string) => neighbours('near-board', `limit=2${cursor && `&cursor=${cursor}`}`),
    ],
    [
      'beside those shown',
      async (_cursor: string, seen: string[]) => beside('near-board', seen, { limit: 2 }),
    ],
  ])('%s each neighbour comes once', async (_name, next) => {
    const seen: string[] = [];
    let cursor = '';
    for (let page = 0; page < 10 && cursor !== null; page += 1) {
      const answer = await next(cursor, seen);
      seen.push(...ids(answer.graph.nodes).filter((id) => id !== 'near-board'));
      cursor = answer.nextCursor;
    }
    expect(seen.toSorted()).toEqual([
      'near-commission',
      'near-dong',
      'near-ho-chi-minh',
      'near-liaison-clerk',
      'near-party',
      'near-xuan-thuy',
    ]);
    expect(new Set(seen).size).toBe(seen.length);
  });

  test('a type and a direction leave everything else out', async () => {
    const renamed = await neighbours('near-commission', 'type=RENAMED_TO&direction=in');
    expect([ids(renamed.graph.nodes), ids(renamed.graph.edges), renamed.total]).toEqual([
      ['near-commission', 'near-board'],
      ['near-renamed'],
      1,
    ]);
    expect((await neighbours('near-commission', 'type=RENAMED_TO&direction=out')).total).toBe(0);
    expect(ids((await neighbours('near-board', 'kind=Party')).graph.nodes)).toEqual([
      'near-board',
      'near-party',
    ]);
  });

  test('excluded neighbours are neither shown nor counted', async () => {
    const { graph, total } = await beside('near-union', ['near-lan', 'near-relations']);
    expect([ids(graph.nodes), total]).toEqual([['near-union', 'near-committee'], 1]);
  });

  test.each([
    ['1951', ['near-dong', 'near-ho-chi-minh', 'near-liaison-clerk', 'near-xuan-thuy']],
    ['1954-07-20', ['near-dong', 'near-liaison-clerk', 'near-xuan-thuy']],
    ['1949-11-01', ['near-dong', 'near-ho-chi-minh', 'near-liaison-clerk', 'near-party']],
    ['1990', []],
  ])('at %s only what held or may have held is left', async (at, expected) => {
    const { graph, total, leftOut } = await neighbours('near-board', `at=${at}&limit=50`);
    expect(
      ids(graph.nodes)
        .filter((id) => id !== 'near-board')
        .toSorted(),
    ).toEqual(expected);
    expect([total, leftOut]).toEqual([expected.length, 6 - expected.length]);
  });

  test.each(['1949-11-01', '1954-07-20', '1958-05', '1973', '1985~', '[1990..]', '/1950'])(
    'at %s relationships are brought and counted by the predicate of the page',
    async (at) => {
      for (const id of ['near-board', 'near-commission', 'near-xuan-thuy', 'near-union']) {
        const { graph } = await neighbours(id, 'limit=200');
        const around = graph.edges.filter(({ source, target }: GraphEdge) => [source, target].includes(id));
        const nodes = new Map(graph.nodes.map((node: GraphNode) => [node.id, node]));
        const holding = around.filter((edge: GraphEdge) => {
          const ends = [nodes.get(edge.source), nodes.get(edge.target)] as GraphNode[];
          return holdsInLife(dayBoundsOf(edge), ends.map(dayBoundsOf), boundsOf(at)) !== 'no';
        });
        const then = await neighbours(id, `limit=200&at=${at}`);
        const brought = then.graph.edges.filter(({ source, target }: GraphEdge) =>
          [source, target].includes(id),
        );
        expect(ids(brought).toSorted()).toEqual(ids(holding).toSorted());
        const { relationships } = (await served.get(`/entities/${id}?at=${at}`)).body;
        const counted = relationships.map(({ holding }: RelationshipCount) => holding);
        expect(counted.reduce((sum: number, each: number) => sum + each, 0)).toBe(holding.length);
      }
    },
  );

  test('relationships to what is shown already come along too, and how many each neighbour has', async () => {
    const canvas = ['near-dong', 'near-lan', 'near-ho-chi-minh'];
    const body = { exclude: [], shown: canvas };
    const { graph, degrees, shown } = (await served.post('/entities/near-ho-chi-minh/neighbours', body)).body;
    expect(ids(graph.edges).toSorted()).toEqual(['near-dong-board', 'near-ho-board']);
    expect([shown, degrees]).toEqual([1, [{ id: 'near-board', degree: expect.any(Number) }]]);
    const { relationships } = (await served.get('/entities/near-board')).body;
    const counts: RelationshipCount[] = relationships;
    expect(degrees[0].degree).toBe(counts.reduce((sum, { count }) => sum + count, 0));
    const typed = { ...body, type: 'HEADED' };
    const only = (await served.post('/entities/near-ho-chi-minh/neighbours', typed)).body;
    expect(only.graph.edges).toHaveLength(1);
  });

  test('relationships among the neighbours come along where no type was asked for', async () => {
    const { graph } = await neighbours('near-commission', 'limit=50');
    expect(ids(graph.edges)).toContain('near-thuy-board');
    const { graph: typed } = await neighbours('near-commission', 'limit=50&type=HEADED');
    expect(ids(typed.edges).toSorted()).toEqual(['near-lan-commission', 'near-thuy-commission']);
  });

  test('a cursor that this server did not give is refused', async () => {
    const { status, body } = await served.get('/entities/near-board/neighbours?cursor=abc');
    expect([status, body.errors[0].field]).toEqual([400, 'cursor']);
  });
});

describe('the overview', () => {
  test('shows entities that hang together, and nothing but relationships among them', async () => {
    const { body } = await served.get('/graph?limit=500');
    const shown = new Set(ids(body.graph.nodes));
    expect(
      body.graph.edges.every(({ source, target }: GraphEdge) => shown.has(source) && shown.has(target)),
    ).toBe(true);
    const own = ids(body.graph.nodes).filter((id) => id.startsWith('near-'));
    expect(own).toHaveLength(15);
    expect(own.slice(0, 3)).toEqual(['near-commission', 'near-board', 'near-xuan-thuy']);
    expect(body.truncated).toBe(body.shown < body.total);
  });

  test('at a date leaves out what did not hold then', async () => {
    const { body } = await served.get('/graph?limit=500&at=1952&kind=Body');
    const own = ids(body.graph.nodes).filter((id) => id.startsWith('near-'));
    expect(own.toSorted()).toEqual(['near-board', 'near-country', 'near-party']);
  });
});
