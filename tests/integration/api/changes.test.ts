import { describe, expect, test } from 'vitest';
import type { Change } from '../../../contract/api/routes/changes.ts';
import type { GraphEdge, GraphNode } from '../../../contract/model/graph.ts';
import { serveFixture } from './served-fixture.ts';

const served = serveFixture({ fixture: 'offices', owner: 'change', profile: 'built-in' });

const ask = async (query: string) => (await served.get(`/changes?limit=1000&${query}`)).body;
/** What changed in our own graph; others may share the database. */
const summaries = async (query: string) => {
  const { changes } = await ask(query);
  return changes
    .filter(({ nodes }: Change) => nodes.every((id) => id.startsWith('change-')))
    .map(({ kind, when, sentence, certain }: Change) => `${kind} ${certain} ${when}: ${sentence}`);
};

describe('between two dates', () => {
  test('what started, ended, was renamed, happened and was attested, earliest first', async () => {
    expect(await summaries('from=1949&to=1954')).toEqual([
      'started true 1 November 1949: the Foreign Liaison Board began',
      'happened true 1 November 1949: the Labour Party founded the Foreign Liaison Board',
      'started true 1 November 1949: Hồ Chí Minh headed the Foreign Liaison Board, from then on',
      'started true 1950: Xuân Thủy was deputy head of the Foreign Liaison Board, from then on',
      'started true 1950: Xuân Thủy was a member of the Foreign Liaison Board, from then on',
      'started true 18 January 1950: the Labour Party had relations with Laos, from then on',
      'ended true 1951: Xuân Thủy was a member of the Foreign Liaison Board, until then',
      'happened true February 1951: the Second Congress was held',
      'happened true February 1951: the Labour Party convened the Second Congress',
      'ended true 1952: Hồ Chí Minh headed the Foreign Liaison Board, until then',
      'attested true 20 July 1954: Đỗ Mười Đông headed the Foreign Liaison Board',
    ]);
  });

  test('a renaming says at once that one name ended and the other began', async () => {
    expect(await summaries('from=1958-05&to=1958-05')).toEqual([
      'renamed true May 1958: the Foreign Liaison Board was renamed to the Foreign Liaison Commission',
      'ended true May 1958: Xuân Thủy was deputy head of the Foreign Liaison Board, until then',
      'started true May 1958: Xuân Thủy headed the Foreign Liaison Commission, from then on',
    ]);
  });

  test('what is known less precisely than was asked may have been before or after', async () => {
    expect(await summaries('from=1980-03&to=1980-06')).toEqual([
      'ended false about 1980: the Relations Bureau ended',
      'ended false 1980: the Solidarity Committee ended',
      'happened false 1980: the Relations Bureau merged into the Union of Friendship Societies',
      'happened false 1980: the Solidarity Committee merged into the Union of Friendship Societies',
      'started false 1980: the Union of Friendship Societies began',
    ]);
    expect(await summaries('from=1980&to=1980')).toContain('ended true 1980: the Solidarity Committee ended');
  });

  test('the graph holds what changed, with the passages that say so', async () => {
    const { changes, graph, citations, shown, total, truncated } = await ask('from=1958-05-01&to=1958-05-31');
    const [nodes, edges] = [new Set(graph.nodes.map(idOf)), new Set(graph.edges.map(idOf))];
    expect(changes.every(({ nodes: ids }: Change) => ids.every((id) => nodes.has(id)))).toBe(true);
    expect(changes.every(({ edge }: Change) => edge === null || edges.has(edge.id))).toBe(true);
    expect(citations.map(({ id }: { id: string }) => id)).toContain('change-gazette:3');
    expect([shown, total, truncated]).toEqual([changes.length, changes.length, false]);
  });

  test('more than was asked for is counted', async () => {
    const { changes, shown, total, truncated } = (await served.get('/changes?from=1949&to=1990&limit=2'))
      .body;
    expect([changes.length, shown, truncated, total > 20]).toEqual([2, 2, true, true]);
  });

  test.each([
    ['from=1960&to=1950', 'to: lies before "from" (1960).'],
    ['from=1960', 'to: must be given.'],
    ['from=soon&to=1950', 'from: "soon" is not a date'],
  ])('%s is refused', async (query, detail) => {
    const { status, detail: given } = await ask(query);
    expect([status, given.slice(0, detail.length)]).toEqual([400, detail]);
  });
});

test('the activity of every year is what all dates in the graph add up to', async () => {
  const { body: whole } = await served.get('/export');
  const { body } = await served.get('/activity');
  const fallenInto = new Map<number, number>();
  const tally = (from: unknown, to: unknown) => {
    if (typeof from !== 'string' || typeof to !== 'string') return;
    const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
    if (first === last) fallenInto.set(first, (fallenInto.get(first) ?? 0) + 1);
  };
  for (const { properties: dated } of [...whole.nodes, ...whole.edges] as (GraphNode | GraphEdge)[]) {
    tally(dated.startMin, dated.startMax);
    if (dated.end !== dated.start) tally(dated.endMin, dated.endMax);
    tally(dated.attestedMin, dated.attestedMax);
  }
  const counted = body.years.filter(({ count }: { count: number }) => count > 0);
  expect(counted.map(({ year, count }: { year: number; count: number }) => [year, count])).toEqual(
    [...fallenInto].sort(([one], [other]) => one - other),
  );
});

function idOf({ id }: { id: string }): string {
  return id;
}
