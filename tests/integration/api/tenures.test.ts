import { expect, test } from 'vitest';
import type { Tenure } from '../../../contract/routes/tenures.ts';
import { serveWorld } from './served-world.ts';

const world = serveWorld({ world: 'offices', owner: 'trace', model: 'diplograph' });

const trace = async (id: string, query = '') => (await world.get(`/entities/${id}/tenures?${query}`)).body;
const idsOf = (list: { id: string }[]) => list.map(({ id }) => id);
const told = ({ edge, when }: Tenure) => `${edge.id}: ${when}`;

test('the heads of one stage, in order of what is known of their time', async () => {
  const { subject, side, stages, tenures } = await trace('trace-board');
  expect([subject.id, side, idsOf(stages)]).toEqual(['trace-board', 'body', ['trace-board']]);
  expect(tenures.map(told)).toEqual([
    'trace-ho-board: from 1 November 1949 to 1952',
    'trace-thuy-board: from 1950 to May 1958',
    'trace-dong-board: seen on 20 July 1954, start and end not known',
  ]);
  expect(tenures.every((tenure: Tenure) => tenure.held === null && tenure.via.length === 0)).toBe(true);
});

test('a lineage leads through renamings, splits and mergers, with the way to each stage', async () => {
  const { stages, tenures } = await trace('trace-commission', 'lineage=true');
  expect(idsOf(stages)).toEqual([
    'trace-board',
    'trace-commission',
    'trace-relations',
    'trace-research',
    'trace-union',
  ]);
  expect(tenures.map(({ edge, body, via }: Tenure) => [edge.id, body.name, idsOf(via)])).toEqual([
    ['trace-ho-board', 'Foreign Liaison Board', ['trace-renamed']],
    ['trace-thuy-board', 'Foreign Liaison Board', ['trace-renamed']],
    ['trace-dong-board', 'Foreign Liaison Board', ['trace-renamed']],
    ['trace-thuy-commission', 'Foreign Liaison Commission', []],
    ['trace-lan-commission', 'Foreign Liaison Commission', []],
    ['trace-lan-union', 'Union of Friendship Societies', ['trace-split-2', 'trace-merged-1']],
  ]);
});

test('a body that others merged into comes from all of them, but from none of their other successors', async () => {
  const { stages } = await trace('trace-union', 'lineage=true');
  expect(idsOf(stages)).toEqual([
    'trace-board',
    'trace-commission',
    'trace-committee',
    'trace-relations',
    'trace-union',
  ]);
});

test('at a date each answer is certain or possible, and whoever cannot have been is left out', async () => {
  const held = async (at: string) =>
    (await trace('trace-board', `lineage=true&at=${at}`)).tenures.map(
      (tenure: Tenure) => `${tenure.edge.id} ${tenure.held}`,
    );
  expect(await held('1951-06-01')).toEqual([
    'trace-ho-board certain',
    'trace-thuy-board certain',
    'trace-dong-board possible',
    'trace-lan-union possible',
  ]);
  expect(await held('1954-07-20')).toEqual([
    'trace-thuy-board certain',
    'trace-dong-board certain',
    'trace-lan-union possible',
  ]);
  expect(await held('1970')).toEqual([
    'trace-dong-board possible',
    'trace-thuy-commission possible',
    'trace-lan-commission certain',
    'trace-lan-union possible',
  ]);
});

test('the posts of a person, with the passages they rest on', async () => {
  const { side, stages, tenures, citations } = await trace('trace-xuan-thuy');
  expect([side, stages]).toEqual(['person', []]);
  expect(tenures.map(told)).toEqual([
    'trace-thuy-board: from 1950 to May 1958',
    'trace-thuy-committee: from 1955 to 1957',
    'trace-thuy-commission: from May 1958',
  ]);
  expect(idsOf(citations)).toEqual(['trace-gazette:3', 'trace-memoir:1']);
});

test('what neither heads nor is headed has no tenures', async () => {
  expect((await trace('trace-congress')).tenures).toEqual([]);
});

test.each([
  ['trace-nobody', '', 404],
  ['trace-board', 'at=soon', 400],
  ['trace-board', 'lineage=yes', 400],
])('%s?%s is answered with %i', async (id, query, status) => {
  expect((await trace(id, query)).status).toBe(status);
});
