import { expect, test } from 'vitest';
import type { HeadedBody } from '../../../contract/api/routes/office-holders.ts';
import { serveFixture } from './served-fixture.ts';

const served = serveFixture({ fixture: 'offices', owner: 'then', profile: 'built-in' });

const ask = async (path: string) => (await served.get(`/entities/then-${path}`)).body;
const idsOf = (list: { id: string }[]) => list.map(({ id }) => id);
const described = ({ body, distance, heads }: HeadedBody) => [
  `${distance} ${body.id}`,
  ...heads.map(({ id, holding }) => `${id} ${holding}`),
];

test('the heads of the bodies near a document on its own date, nearest first', async () => {
  const { subject, at, bodies, shown, total, truncated, graph, citations } =
    await ask('speech/office-holders');
  expect([subject.id, at]).toEqual(['then-speech', '1965-03-01']);
  expect(bodies.map(described)).toEqual([
    ['2 then-commission', 'then-thuy-commission last-known', 'then-lan-commission next-known'],
  ]);
  expect([shown, total, truncated]).toEqual([1, 1, false]);
  expect([idsOf(graph.nodes), idsOf(graph.edges)]).toEqual([
    ['then-speech', 'then-commission', 'then-xuan-thuy', 'then-lan'],
    ['then-thuy-commission', 'then-lan-commission'],
  ]);
  expect(idsOf(citations)).toEqual(['then-gazette:3', 'then-memoir:1']);
});

test('another date gives the bodies and heads of that time, heads before deputies', async () => {
  const { at, bodies } = await ask('speech/office-holders?at=1951-06');
  expect([at, bodies.map(described)]).toEqual([
    '1951-06',
    [['2 then-board', 'then-ho-board certain', 'then-thuy-board certain']],
  ]);
});

test('bodies with a known head stand before others as near', async () => {
  const { bodies } = await ask('xuan-thuy/office-holders?at=1959');
  expect(bodies.map(described)).toEqual([
    ['1 then-commission', 'then-thuy-commission last-known', 'then-lan-commission next-known'],
    ['1 then-committee', 'then-thuy-committee last-known'],
  ]);
});

test('of a congress, the party that convened it; and who headed it is not known', async () => {
  const { at, bodies } = await ask('congress/office-holders');
  expect([at, bodies.map(described)]).toEqual(['1951-02', [['1 then-party']]]);
});

test('of what bears no date, the heads of any time', async () => {
  const { at, bodies } = await ask('dong/office-holders');
  expect([at, bodies.map(described)]).toEqual([
    null,
    [
      ['1 then-board', 'then-ho-board null', 'then-dong-board null', 'then-thuy-board null'],
      ['2 then-commission', 'then-thuy-commission null', 'then-lan-commission null'],
    ],
  ]);
});

test.each([
  ['1960-03', '[1960-03..]', '1960-03-01/..'],
  ['[..1957]', '1960', '../1960-12-31'],
  ['spring of 1960', null, null],
])('of what lasted from %s to %s, those at the time that this means: %s', async (start, end, time) => {
  const { driver } = served;
  await driver.executeQuery(
    "CREATE (:Entity:Document {id: 'then-odd', name: 'Odd', start: $start, end: $end})",
    { start, end },
  );
  try {
    const { at, bodies } = await ask('odd/office-holders');
    expect([at, bodies]).toEqual([time, []]);
  } finally {
    await driver.executeQuery("MATCH (odd:Entity {id: 'then-odd'}) DETACH DELETE odd");
  }
});

test('more bodies than were asked for are counted', async () => {
  const { bodies, shown, total, truncated } = await ask('speech/office-holders?at=1957&limit=1');
  expect([bodies.length, shown, total, truncated]).toEqual([1, 1, 2, true]);
});

test('of what is not there it is not found', async () => {
  expect((await ask('nothing/office-holders')).status).toBe(404);
});
