import { describe, expect, test } from 'vitest';
import type { KnownProfile } from '../../../contract/api/routes/profile.ts';
import type { GraphNode } from '../../../contract/model/graph.ts';
import { profileShape } from '../../../contract/model/profile/profile.ts';
import { readLibrary } from '../../../server/cypher/library.ts';
import { openGraph } from '../../../server/graph/open.ts';
import { presentNode } from '../../../server/graph/present.ts';
import { databaseState } from '../database-state.ts';
import { cypherFolder, serveFixture } from './served-fixture.ts';

const trade = serveFixture({ fixture: 'northwind', owner: 'guessed', profile: 'guessed' });
for (const fixture of ['movies', 'opaque'] as const) {
  serveFixture({ fixture, owner: 'guessed', profile: 'guessed', beside: trade });
}
/** Opened last, so that its guess is of all of them: their labels and types are different ones. */
const served = serveFixture({ fixture: 'reporting', owner: 'guessed', profile: 'guessed', beside: trade });

const known = async (): Promise<KnownProfile> => (await served.get('/profile')).body;
const nodesOf = async (label: string): Promise<GraphNode[]> => {
  const { profile, read } = served.graph;
  const { rows } = await read({ text: `MATCH (node:${label}) RETURN node` }, 50);
  return rows.map((row) => presentNode(profile, row.get('node')));
};
const named = (name: string) => async (label: string) =>
  (await nodesOf(label)).find((node) => node.name === name);

test.each([
  ['Product', ['Chai', 'Ikura', 'Rössle Sauerkraut']],
  ['Category', ['Beverages']],
  ['Customer', ['Alfreds Futterkiste', 'Great Lakes Food Market', 'Lazy K Kountry Store']],
  ['Employee', ['Janet Leverling', 'Nancy Davolio']],
  ['Order', ['Vins et alcools Chevalier']],
  ['Region', ['Eastern']],
  ['Film', ['Speed Racer', 'The Matrix']],
  ['Unit', ['Data Office', 'Field Office', 'Insight Office']],
  ['Division', ['Operations', 'Research']],
  ['A1', ['12', '40218', '731']],
])('a %s is called by what names it, or distinguishes it', async (label, names) => {
  expect((await nodesOf(label)).map(({ name }) => name).toSorted()).toEqual(names);
});

test('what has nothing of the kind is called by its label and id', async () => {
  for (const label of ['A2', 'A3']) {
    expect((await nodesOf(label))[0]?.name).toMatch(new RegExp(`^${label} \\d+$`));
  }
});

test.each([
  ['rössle', 'Rössle Sauerkraut'],
  ['great lakes', 'Great Lakes Food Market'],
  ['steel', 'Lazy K Kountry Store'],
  ['moreau', 'Fay Moreau'],
  ['insight', 'Insight Office'],
])('a search for %j finds %s', async (q, name) => {
  const { body } = await served.get(`/search?q=${encodeURIComponent(q)}`);
  expect(body.results.map(({ node }: { node: GraphNode }) => node.name)).toContain(name);
});

describe('dates', () => {
  test.each([
    ['Employee', 'Nancy Davolio', { start: '1948-12-08' }],
    ['Order', 'Vins et alcools Chevalier', { attested: '1996-07-04' }],
    ['Film', 'The Matrix', { attested: '1999' }],
    ['FilmMaker', 'Keanu Reeves', { start: '1964' }],
    ['Person', 'Fay Moreau', { start: '1968' }],
    ['Unit', 'Data Office', { start: '1999-01', end: '2004-06-30' }],
    ['A1', '731', {}],
  ])('of a %s such as %s are read in the form in which they stand', async (label, name, time) => {
    const node = await named(name)(label);
    const { start, end, attested } = node?.time ?? {};
    expect({ start, end, attested }).toEqual({
      start: undefined,
      end: undefined,
      attested: undefined,
      ...time,
    });
  });

  test('of relationships are found type by type', async () => {
    const { profile } = await known();
    expect(profile.relationships.HEADS?.dates).toMatchObject({
      start: [{ property: 'startYear', form: 'year' }],
      end: [{ property: 'endYear', form: 'year' }],
    });
    expect(profile.relationships.LEADS?.dates).toMatchObject({
      start: [{ form: 'iso' }],
      end: [{ form: 'iso' }],
    });
    expect(profile.relationships.REPORTS_TO?.dates?.start).toEqual([{ property: 'since', form: 'date' }]);
    expect(profile.relationships.R1).toBeUndefined();
  });

  test('decide what is there on a date', async () => {
    const unit = await named('Data Office')('Unit');
    const { body } = await served.get(
      `/entities/${encodeURIComponent(unit?.id ?? '')}/neighbours?at=2003&limit=50`,
    );
    const names = body.graph.nodes.map(({ name }: GraphNode) => name);
    expect(names).toEqual(expect.arrayContaining(['Gus Ito', 'Research']));
    expect(names).not.toContain('Fay Moreau');
  });
});

test('what relationships mean is suggested, and nothing of it applied', async () => {
  const { profile, suggestions, capabilities } = await known();
  expect(suggestions.map(({ type, family, reversed, role }) => [type, family, reversed, role])).toEqual(
    expect.arrayContaining([
      ['HEADS', 'headship', false, null],
      ['LEADS', 'headship', false, 'position'],
      ['REPORTS_TO', 'headship', true, null],
      ['PART_OF', 'part of', false, null],
      ['RENAMED_TO', 'succession', false, null],
    ]),
  );
  expect(suggestions.some(({ type }) => /^(R\d|FILM|SOLD|ORDERS)/.test(type))).toBe(false);
  expect(Object.values(profile.relationships).some(({ family }) => family)).toBe(false);
  expect(capabilities).toEqual(['dates']);
});

test('where a profile was written, suggestions are of what it says nothing of', async () => {
  const { driver, database } = served;
  const graph = await openGraph({
    ...{ driver, database: database.database, description: '', library: readLibrary(cypherFolder) },
    profile: profileShape.parse({
      ...{ title: 'Lines', identity: 'elementId', caption: [], search: [] },
      relationships: { HEADS: { family: 'headship' } },
    }),
  });
  const types = (await graph.suggestions()).map(({ type }) => type);
  expect(types).toContain('LEADS');
  expect(types).not.toContain('HEADS');
});

test('it is said that all of it is a guess, and where it is checked', async () => {
  const { notice, profile } = (await served.get('/ready')).body;
  expect([profile, notice]).toEqual(['guessed', expect.stringMatching(/guessed.*check them under Model/)]);
});

test('opening and guessing write nothing and make nothing', async () => {
  const { driver, database } = served;
  const state = () => databaseState(driver, database.database);
  const before = await state();
  const graph = await openGraph({
    ...{ driver, database: database.database, description: '', library: readLibrary(cypherFolder) },
    profile: 'guessed',
  });
  await graph.suggestions();
  await graph.sample();
  expect(await state()).toEqual(before);
  // What is written shows there.
  await driver.executeQuery("CREATE ({dataset: 'guessed-reporting'})");
  expect((await state()).lastTransaction).not.toEqual(before.lastTransaction);
});
