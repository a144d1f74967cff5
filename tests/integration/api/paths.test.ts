import { describe, expect, test } from 'vitest';
import type { Path } from '../../../contract/api/routes/paths.ts';
import { serveFixture } from './served-fixture.ts';

const served = serveFixture({ fixture: 'crossroads', owner: 'way', profile: 'built-in' });
const films = serveFixture({ fixture: 'movies', owner: 'way', profile: 'guessed', beside: served });

const ask = async (from: string, to: string, more = '') =>
  (await served.get(`/paths?from=way-${from}&to=way-${to}&${more}`)).body;
const waysOf = ({ paths }: { paths: Path[] }) => paths.map(({ nodes, edges }) => [nodes, edges]);
const chain = [
  ['way-an', 'way-binh', 'way-chi', 'way-dung', 'way-em'],
  ['way-binh-an', 'way-chi-binh', 'way-chi-dung', 'way-dung-em'],
];
const market = [
  ['way-an', 'way-market', 'way-em'],
  ['way-an-trades', 'way-em-trades'],
];

describe('how two are connected', () => {
  test('is described in a sentence with notes, going round hubs', async () => {
    const { paths, shown, total, truncated, avoided, graph, citations } = await ask('an', 'em');
    expect(paths).toEqual([
      {
        nodes: chain[0],
        edges: chain[1],
        holdStatus: null,
        sentence:
          'An was supported by Binh (from 1950) [way-ledger ¶2], who met Chi (in 1960) [way-ledger ¶2], who met Dung [way-ledger ¶2], who met Em [way-ledger ¶2].',
        segments: expect.any(Array),
        citations: ['way-ledger:2'],
      },
    ]);
    expect([shown, total, truncated]).toEqual([1, 1, false]);
    expect(avoided).toEqual([{ id: 'way-market', name: 'Great Market' }]);
    expect(graph.nodes.map(({ id }: { id: string }) => id)).toEqual(chain[0]);
    expect(graph.edges.map(({ id }: { id: string }) => id)).toEqual(chain[1]);
    expect(citations.map(({ id }: { id: string }) => id)).toEqual(['way-ledger:1', 'way-ledger:2']);
  });

  test('goes through hubs where asked, the shortest first', async () => {
    const answer = await ask('an', 'em', 'hubs=true');
    expect([waysOf(answer), answer.avoided]).toEqual([[market, chain], []]);
    expect(answer.paths[0].sentence).toBe(
      'An was a member of the Great Market [way-ledger ¶1], which had as a member Em [way-ledger ¶1].',
    );
  });

  test('begins and ends at a hub without calling it one', async () => {
    const { paths, avoided } = await ask('trader-1', 'market');
    expect([paths.map(({ nodes }: Path) => nodes), avoided]).toEqual([[['way-trader-1', 'way-market']], []]);
  });

  test('goes round whatever is to be avoided, but for the ends', async () => {
    expect(waysOf(await ask('an', 'em', 'hubs=true&avoid=way-chi,way-an,way-em'))).toEqual([market]);
    expect(waysOf(await ask('an', 'em', 'avoid=way-chi'))).toEqual([]);
  });

  test('obeys a date on every step: what held, or may have, and who existed', async () => {
    const at = async (date: string) => {
      const { paths } = await ask('an', 'em', `at=${date}`);
      return paths.map(({ edges, holdStatus }: Path) => [edges[0], holdStatus]);
    };
    expect(await at('1960')).toEqual([['way-binh-an', 'possible']]);
    expect(await at('1961')).toEqual([]);
    expect((await ask('an', 'binh', 'at=1950')).paths.map(({ holdStatus }: Path) => holdStatus)).toEqual([
      'certain',
    ]);
    expect((await ask('an', 'binh', 'at=1940')).paths.map(({ edges }: Path) => edges)).toEqual([
      ['way-an-binh'],
    ]);
    expect(waysOf(await ask('chi', 'em', 'at=1970'))).toEqual([]);
  });

  test('takes no more steps and shows no more paths than asked for, and says so', async () => {
    expect(waysOf(await ask('an', 'em', 'maxHops=3'))).toEqual([]);
    const { paths, shown, total, truncated } = await ask('an', 'em', 'hubs=true&limit=1');
    expect([waysOf({ paths }), shown, total, truncated]).toEqual([[market], 1, 1, true]);
  });

  test('is answered with none where nothing connects them', async () => {
    const { paths, avoided, graph, truncated } = await ask('an', 'alone');
    expect([paths, graph, truncated, avoided]).toEqual([[], { nodes: [], edges: [] }, false, []]);
  });

  test('never goes through the source that tells of both', async () => {
    expect((await ask('alone', 'em', 'hubs=true&maxHops=8')).paths).toEqual([]);
  });

  test.each([
    ['from=way-an&to=way-an', 400, 'to: is the same as "from": choose another.'],
    ['from=way-an', 400, 'to: must be given.'],
    ['from=way-an&to=way-em&maxHops=20', 400, 'maxHops: must be at most 8.'],
    [
      'from=way-an&to=way-markets',
      404,
      'No entity has the id "way-markets". Did you mean "way-market" (Great Market)?',
    ],
  ])('%s is answered with %i', async (query, status, detail) => {
    const { body } = await served.get(`/paths?${query}`);
    expect([body.status, body.detail]).toEqual([status, detail]);
  });
});

test('in another model relationships are described by their own names', async () => {
  const { records } = await films.driver.executeQuery(
    'MATCH (one {dataset: $dataset}) WHERE one.name IN ["Keanu Reeves", "Lana Wachowski"] RETURN elementId(one) AS id ORDER BY one.name',
    { dataset: 'way-movies' },
  );
  const [from, to] = records.map((record) => encodeURIComponent(record.get('id')));
  const { body } = await films.get(`/paths?from=${from}&to=${to}`);
  expect(body.paths.map(({ sentence }: Path) => sentence)).toEqual([
    'Keanu Reeves → FILM_ACTED_IN → The Matrix ← FILM_DIRECTED ← Lana Wachowski.',
  ]);
});
