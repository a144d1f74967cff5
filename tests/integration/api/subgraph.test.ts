import { expect, test } from 'vitest';
import { serveFixture } from './served-fixture.ts';

const served = serveFixture({ fixture: 'offices', owner: 'exactly', profile: 'built-in' });

interface Item {
  id: string;
}

/** Ids of what a graph holds, and how much it says that there is. */
async function drawn(ids: readonly string[], at?: string) {
  const { body } = await served.post('/graph', { ids, ...(at && { at }) });
  const { graph, shown, total, truncated, citations } = body;
  return {
    nodes: graph.nodes.map(({ id }: Item) => id).sort(),
    edges: graph.edges.map(({ id }: Item) => id).sort(),
    citations: citations.map(({ id }: Item) => id),
    counts: [shown, total, truncated],
  };
}

test('a graph is restored from its ids, with every relationship among them and no other', async () => {
  const ids = ['xuan-thuy', 'board', 'commission', 'xuan-thuy', 'gone'].map((id) => `exactly-${id}`);
  expect(await drawn(ids)).toEqual({
    nodes: ['exactly-board', 'exactly-commission', 'exactly-xuan-thuy'],
    edges: ['exactly-renamed', 'exactly-thuy-board', 'exactly-thuy-commission', 'exactly-thuy-member'],
    citations: ['exactly-gazette:3', 'exactly-memoir:1'],
    counts: [3, 3, false],
  });
});

test('a graph of nothing is empty', async () => {
  expect(await drawn([])).toEqual({ nodes: [], edges: [], citations: [], counts: [0, 0, false] });
});

test('a date leaves out relationships that did not hold, never what was asked for', async () => {
  const { nodes, edges } = await drawn(['exactly-xuan-thuy', 'exactly-board'], '1951');
  expect([nodes, edges]).toEqual([
    ['exactly-board', 'exactly-xuan-thuy'],
    ['exactly-thuy-board', 'exactly-thuy-member'],
  ]);
  expect((await drawn(['exactly-xuan-thuy', 'exactly-board'], '1960')).edges).toEqual([]);
});

test('a graph of any number of ids is restored', async () => {
  const ids = ['exactly-xuan-thuy', 'exactly-board', 'exactly-gone'];
  const many = Array.from({ length: 4_900 }, (_, index) => `exactly-none-${index}`);
  const { body } = await served.post('/graph', { ids: [...many, ...ids] });
  expect(body.graph.nodes.map(({ id }: Item) => id).sort()).toEqual(['exactly-board', 'exactly-xuan-thuy']);
  expect(body.graph.edges.map(({ id }: Item) => id).sort()).toEqual([
    'exactly-thuy-board',
    'exactly-thuy-member',
  ]);
  expect((await served.post('/graph', { ids: [] })).body.graph).toEqual({ nodes: [], edges: [] });
});

test('no list of ids travels in an address', async () => {
  expect((await served.get('/graph?ids=exactly-board')).status).toBe(400);
  expect((await served.get('/entities/exactly-board/neighbours?exclude=exactly-dong')).status).toBe(400);
});

test('more relationships than are read at once are cut, and the answer says so', async () => {
  await served.driver.executeQuery(
    `CREATE (one:Entity:Place:Near {id: 'exactly-one', name: 'One'})
     CREATE (other:Entity:Place:Near {id: 'exactly-other', name: 'Other'})
     WITH one, other UNWIND range(1, 20000) AS number
     CREATE (one)-[:NEAR {id: 'exactly-near-' + number}]->(other)`,
  );
  const ids = ['exactly-one', 'exactly-other'];
  try {
    const whole = await drawn(ids);
    expect([whole.edges.length, whole.counts]).toEqual([20_000, [2, 2, false]]);
    await served.driver.executeQuery(
      "MATCH (one {id: 'exactly-one'}), (other {id: 'exactly-other'}) CREATE (one)-[:NEAR {id: 'exactly-last'}]->(other)",
    );
    const cut = await drawn(ids);
    expect([cut.edges.length, cut.counts]).toEqual([20_000, [2, 2, true]]);
    const { body } = await served.post('/export', { ids });
    expect(body.edges.length).toBe(20_001);
  } finally {
    await served.driver.executeQuery('MATCH (node:Near) DETACH DELETE node');
  }
});
