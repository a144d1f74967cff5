import { expect, test } from 'vitest';
import { serveFixture } from './served-fixture.ts';

const served = serveFixture({ fixture: 'offices', owner: 'together', profile: 'built-in' });
const foreign = serveFixture({ fixture: 'movies', owner: 'together', profile: 'guessed', beside: served });

interface Item {
  id: string;
  name: string;
}

const own = (id: string) => `together-${id}`;
const idsIn = (items: readonly Item[]) => items.map(({ id }) => id.replace('together-', '')).toSorted();

async function shared(ids: readonly string[], more: object = {}) {
  const { body } = await served.post('/graph/shared', { ids: ids.map(own), ...more });
  return { nodes: idsIn(body.graph.nodes), edges: idsIn(body.graph.edges), total: body.total };
}

test('several entities share what at least two of them are related to, and nothing else', async () => {
  expect(await shared(['xuan-thuy', 'lan', 'liaison-clerk'])).toEqual({
    nodes: ['board', 'commission', 'lan', 'liaison-clerk', 'xuan-thuy'],
    edges: ['clerk', 'lan-commission', 'thuy-board', 'thuy-commission', 'thuy-member'],
    total: 2,
  });
});

test('with a date they share only what held on it', async () => {
  const people = ['ho-chi-minh', 'xuan-thuy'];
  expect((await shared(people)).edges).toEqual(['ho-board', 'thuy-board', 'thuy-member']);
  expect((await shared(people, { at: '1957' })).total).toBe(0);
});

test('what is left out of a short list is counted', async () => {
  const people = ['ho-chi-minh', 'xuan-thuy', 'lan', 'dong', 'liaison-clerk'];
  const { body } = await served.post('/graph/shared', { ids: people.map(own), limit: 1 });
  expect([body.shown, body.total, body.truncated]).toEqual([1, 2, true]);
  // Four of the five are related to the board, two to the commission.
  expect(idsIn(body.graph.nodes)).toContain('board');
});

async function along(ids: readonly string[], steps: object[], more: object = {}) {
  const { body } = await served.post('/graph/along', { ids: ids.map(own), steps, ...more });
  return { ...body, nodes: idsIn(body.graph.nodes), edges: idsIn(body.graph.edges) };
}

test('a pattern leads from a person to the bodies it headed, and on to who headed those', async () => {
  const steps = [
    { type: 'HEADED', direction: 'out' },
    { type: 'HEADED', direction: 'in' },
  ];
  const { nodes, edges, shown, truncated } = await along(['xuan-thuy'], steps);
  expect(nodes).toEqual(['commission', 'committee', 'lan', 'xuan-thuy']);
  expect(edges).toEqual(['lan-commission', 'thuy-commission', 'thuy-committee']);
  expect([shown, truncated]).toEqual([3, false]);
});

test('a step keeps to its kind and direction, and to the date', async () => {
  expect((await along(['party'], [{ kind: 'Congress' }])).nodes).toEqual(['congress', 'party']);
  expect((await along(['board'], [{ type: 'RENAMED_TO', direction: 'in' }])).nodes).toEqual(['board']);
  expect((await along(['board'], [{ type: 'HEADED' }], { at: '1951' })).nodes).toEqual([
    'board',
    'dong',
    'ho-chi-minh',
  ]);
});

test('a pattern that leads to more than is followed says so', async () => {
  const { shown, truncated } = await along(['board'], [{}], { limit: 2 });
  expect([shown, truncated]).toEqual([2, true]);
});

test('a pattern needs a step, and no more than four', async () => {
  for (const steps of [[], [{}, {}, {}, {}, {}]])
    expect((await served.post('/graph/along', { ids: [own('board')], steps })).status).toBe(400);
});

test('relationships are counted at any time, of what is there', async () => {
  const { body } = await served.post('/graph/degrees', { ids: [own('lan'), own('gone'), own('lan')] });
  expect(body.degrees).toEqual([{ id: own('lan'), degree: 2 }]);
});

test('the same is found in somebody else’s graph', async () => {
  const search = await foreign.get('/search?q=Keanu Reeves');
  const keanu = search.body.results[0].node.id;
  const { body } = await foreign.post('/graph/along', {
    ids: [keanu],
    steps: [
      { type: 'FILM_ACTED_IN', direction: 'out' },
      { type: 'FILM_ACTED_IN', direction: 'in' },
    ],
  });
  const actors = body.graph.nodes.filter(({ labels }: { labels: string[] }) => labels.includes('FilmMaker'));
  expect(actors.length).toBeGreaterThan(1);
  const ids = actors.map(({ id }: Item) => id);
  const both = await foreign.post('/graph/shared', { ids: ids.slice(0, 2) });
  expect(both.body.total).toBeGreaterThan(0);
  const counted = await foreign.post('/graph/degrees', { ids });
  expect(counted.body.degrees).toHaveLength(ids.length);
});
