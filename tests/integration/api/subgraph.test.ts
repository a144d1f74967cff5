import { expect, test } from 'vitest';
import { serveFixture } from './served-fixture.ts';

const served = serveFixture({ fixture: 'offices', owner: 'exactly', profile: 'built-in' });

interface Item {
  id: string;
}

/** Ids of what a graph holds, and how much it says that there is. */
async function drawn(query: string) {
  const { body } = await served.get(`/graph?${query}`);
  const { graph, shown, total, truncated, citations } = body;
  return {
    nodes: graph.nodes.map(({ id }: Item) => id).sort(),
    edges: graph.edges.map(({ id }: Item) => id).sort(),
    citations: citations.map(({ id }: Item) => id),
    counts: [shown, total, truncated],
  };
}

test('a graph is restored from its ids, with every relationship among them and no other', async () => {
  const ids = 'exactly-xuan-thuy,exactly-board,exactly-commission,exactly-xuan-thuy,exactly-gone';
  expect(await drawn(`ids=${ids}`)).toEqual({
    nodes: ['exactly-board', 'exactly-commission', 'exactly-xuan-thuy'],
    edges: ['exactly-renamed', 'exactly-thuy-board', 'exactly-thuy-commission', 'exactly-thuy-member'],
    citations: ['exactly-gazette:3', 'exactly-memoir:1'],
    counts: [3, 3, false],
  });
});

test('a graph of nothing is empty', async () => {
  expect(await drawn('ids=')).toEqual({ nodes: [], edges: [], citations: [], counts: [0, 0, false] });
});

test('a date leaves out relationships that did not hold, never what was asked for', async () => {
  const { nodes, edges } = await drawn('ids=exactly-xuan-thuy,exactly-board&at=1951');
  expect([nodes, edges]).toEqual([
    ['exactly-board', 'exactly-xuan-thuy'],
    ['exactly-thuy-board', 'exactly-thuy-member'],
  ]);
  expect((await drawn('ids=exactly-xuan-thuy,exactly-board&at=1960')).edges).toEqual([]);
});

test('a limit says what it leaves out', async () => {
  expect((await drawn('ids=exactly-xuan-thuy,exactly-board&limit=1')).counts).toEqual([1, 2, true]);
});

test('a graph of any number of ids is restored by a body, as it is by an address', async () => {
  const ids = ['exactly-xuan-thuy', 'exactly-board', 'exactly-gone'];
  const many = Array.from({ length: 600 }, (_, index) => `exactly-none-${index}`);
  const { body } = await served.post('/graph', { ids: [...many, ...ids] });
  expect(body.graph.nodes.map(({ id }: Item) => id).sort()).toEqual(['exactly-board', 'exactly-xuan-thuy']);
  expect(body.graph.edges.map(({ id }: Item) => id).sort()).toEqual([
    'exactly-thuy-board',
    'exactly-thuy-member',
  ]);
  expect((await served.post('/graph', { ids: [] })).body.graph).toEqual({ nodes: [], edges: [] });
});
