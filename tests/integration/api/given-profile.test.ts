import { beforeAll, describe, expect, test } from 'vitest';
import type { GraphEdge, GraphNode } from '../../../contract/model/graph.ts';
import type { Tenure } from '../../../contract/model/tenure.ts';
import { cabinetProfile } from '../../fixtures/cabinet-profile.ts';
import { serveFixture } from './served-fixture.ts';

const served = serveFixture({ fixture: 'cabinet', owner: 'given', profile: cabinetProfile });

const nodes = new Map<string, GraphNode>();
const path = (name: string, more: string) =>
  `/entities/${encodeURIComponent(nodes.get(name)?.id ?? '')}${more}`;
const names = (shown: GraphNode[]) => shown.map(({ name }) => name).toSorted();
const posts = (tenures: Tenure[]) =>
  tenures.map(({ person, body, rank, when, holding }) => [person.name, body.name, rank, when, holding]);

beforeAll(async () => {
  for (const name of ['An', 'Binh', 'Chi', 'Premier', 'Prime Minister']) {
    const { body } = await served.get(`/search?q=${encodeURIComponent(name)}&limit=50`);
    const [found] = body.results.filter(
      ({ node }: { node: GraphNode }) => node.name === name && node.properties.dataset === 'given-cabinet',
    );
    nodes.set(name, found?.node);
  }
});

describe('a graph in a model of its own, once its profile says what heads what', () => {
  test('has what its profile knows, and says so', async () => {
    const { body: ready } = await served.get('/ready');
    expect(ready).toMatchObject({ profile: 'given', capabilities: ['dates', 'headships', 'successions'] });
    const { body } = await served.get('/profile');
    expect(body).toMatchObject({
      origin: 'given',
      profile: cabinetProfile,
      capabilities: ready.capabilities,
    });
  });

  test('shows its questions as they are put to it, and leaves out those it cannot answer', async () => {
    const { body } = await served.get('/questions');
    const texts = new Map(
      body.questions.map(({ name, text }: { name: string; text: string }) => [name, text]),
    );
    expect(texts.get('heads')).toContain('[edge:HELD|DEPUTISED]');
    expect(texts.get('sources')).toBeNull();
  });

  test('its nodes keep their properties, whatever these are called, and say their time in our form', async () => {
    const { body } = await served.get(path('An', ''));
    expect(body.node).toMatchObject({
      name: 'An',
      properties: { names: 'many', summary: 'Founder', id: 7, born: 1910 },
      time: { start: '1910', startMin: '1910-01-01', startMax: '1910-12-31' },
    });
  });

  test('an office is traced across its names, by dates, times and years', async () => {
    const { body } = await served.get(path('Prime Minister', '/tenures?lineage=true'));
    expect(names(body.stages)).toEqual(['Premier', 'Prime Minister']);
    expect(posts(body.tenures)).toEqual([
      ['An', 'Premier', 'head', 'from 20 September 1955 to 2 September 1969', null],
      ['Chi', 'Premier', 'deputy', 'from 1 January 1960 to 31 December 1965', null],
      ['Binh', 'Premier', 'acting', 'from 3 September 1969 to 1 July 1976', null],
      ['Binh', 'Prime Minister', 'head', 'from 2 July 1976', null],
    ]);
  });

  test.each([
    [
      '1962-05',
      [
        ['An', 'certain'],
        ['Chi', 'certain'],
      ],
    ],
    [
      '1969-09-02',
      [
        ['An', 'certain'],
        ['Chi', 'last-known'],
      ],
    ],
    [
      '1969-09-03',
      [
        ['Binh', 'certain'],
        ['Chi', 'last-known'],
      ],
    ],
    [
      '1980',
      [
        ['Binh', 'last-known'],
        ['Chi', 'last-known'],
      ],
    ],
    [
      '1950',
      [
        ['An', 'next-known'],
        ['Chi', 'next-known'],
      ],
    ],
  ])('on %s it is known who held it', async (at, holders) => {
    const { body } = await served.get(path('Prime Minister', `/tenures?lineage=true&at=${at}`));
    expect(body.tenures.map(({ person, holding }: Tenure) => [person.name, holding])).toEqual(holders);
  });

  test('a politician’s posts are found', async () => {
    const { body } = await served.get(path('Binh', '/tenures'));
    expect([body.side, body.total]).toEqual(['person', 2]);
  });

  test('the stages of an office are its lineage', async () => {
    const { body } = await served.get(path('Premier', '/lineage'));
    expect(body.stages.map(({ node }: { node: GraphNode }) => node.name)).toEqual([
      'Premier',
      'Prime Minister',
    ]);
  });

  test.each([
    ['1940', [], 3],
    ['1962', ['An', 'Chi'], 1],
    ['1970', ['Binh'], 2],
  ])('the neighbours on %s are those of that day', async (at, people, leftOut) => {
    const { body } = await served.get(path('Premier', `/neighbours?at=${at}&kind=Politician`));
    const shown = names(body.graph.nodes).filter((name) => name !== 'Premier');
    expect([shown, body.leftOut]).toEqual([people, leftOut]);
  });

  test('its years are busy where something is dated, and what changed is listed', async () => {
    const { body: activity } = await served.get('/activity');
    const years = new Map(
      activity.years.map((year: { year: number; count: number }) => [year.year, year.count]),
    );
    expect(years.get(1955)).toBeGreaterThan(0);
    const { body } = await served.get('/changes?from=1976-07&to=1976-07&limit=100');
    const types = body.changes.flatMap(({ edge }: { edge: GraphEdge | null }) => edge?.type ?? []);
    expect(types.toSorted()).toEqual(['BECAME', 'HELD', 'HELD']);
  });

  test('what its profile does not know is refused in a sentence that says what is missing', async () => {
    const { status, body } = await served.get('/sources/gazette');
    expect([status, body.type, body.detail]).toEqual([
      409,
      '/api/docs#missing-capability',
      'The profile of this database doesn’t say where its sources are.',
    ]);
    expect((await served.get('/queries/facts-by-source')).status).toBe(404);
  });
});
