import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SearchResult } from '../../../contract/api/routes/search.ts';
import { profileShape } from '../../../contract/model/profile/profile.ts';
import { readLibrary } from '../../../server/cypher/library.ts';
import { openGraph } from '../../../server/graph/open.ts';
import type { OpenGraph } from '../../../server/graph/open-graph.ts';
import { findEntities } from '../../../server/graph/search/find.ts';
import { createOffered, offersFor } from '../../../server/graph/search/offers.ts';
import { cypherFolder, serveFixture } from './served-fixture.ts';

const profile = profileShape.parse({
  title: 'Name plates',
  identity: 'elementId',
  caption: ['name'],
  search: [],
  labels: {
    Person: { plays: ['person'], caption: [['firstName', 'lastName']] },
    Company: { plays: ['body'], search: ['aliases'] },
    Leaf: { caption: ['title'] },
  },
});

const served = serveFixture({ fixture: 'nameplates', owner: 'found', profile });
serveFixture({ fixture: 'northwind', owner: 'found', profile: 'guessed', beside: served });
const leaves = 20_000;

let graph: OpenGraph;

/** The graph as it would be opened now. */
function openNow(of: 'guessed' | typeof profile = profile) {
  const { driver, database } = served;
  const library = readLibrary(cypherFolder);
  return openGraph({ driver, database: database.database, description: '', library, profile: of });
}

async function find(q: string, more: { role?: 'person' | 'body' | 'event' } = {}) {
  const { results, searched } = await findEntities(graph, {
    ...{ q, kind: undefined, role: undefined, headedFirst: false, limit: 10 },
    ...more,
  });
  return { names: results.map(({ node }) => node.name), searched, results };
}

const run = (statement: string) => served.driver.executeQuery(statement);

beforeAll(async () => {
  for (let from = 0; from < leaves; from += 5_000) {
    await run(
      `UNWIND range(${from + 4_999}, ${from}, -1) AS number CREATE (:Leaf {title: 'leaf ' + number, dataset: 'found-nameplates'})`,
    );
  }
  // An index thinks better of what has the word often.
  await run(
    `UNWIND range(1, 1201) AS number
     CREATE (:Leaf {title: CASE number WHEN 1201 THEN 'Oak' ELSE 'oak oak ' + number END, dataset: 'found-nameplates'})`,
  );
  graph = await openNow();
});
afterAll(async () => {
  for (const name of ['found_range', 'found_text', 'diplograph_names'])
    await run(`DROP INDEX ${name} IF EXISTS`);
});

/** What is typed, and what has to come first; those of the beginning where most is read, or an index is asked. */
const cases = [
  ['oak', 'Oak'],
  ['leaf 7', 'leaf 7'],
  ['do muoi', 'Đỗ Mười'],
  ['xuan thuy', 'Xuân Thủy Ltd'],
  ['saurkraut', 'Rössle Sauerkraut'],
  ['LEAF 19999', 'leaf 19999'],
  ['Đỗ Mười', 'Đỗ Mười'],
  ['Đỗ Mười'.normalize('NFD'), 'Đỗ Mười'],
  ['mười', 'Đỗ Mười'],
  ['Xuân Thủy', 'Xuân Thủy Ltd'],
  ['lukasinski', 'Kazimierz Łukasiński'],
  ['a p moller maersk', 'A.P. Møller–Mærsk'],
  ['apmm', 'A.P. Møller–Mærsk'],
  ['sauerkruat', 'Rössle Sauerkraut'],
  ['rossle saurkrat', 'Rössle Sauerkraut'],
  ['Nacny Davolio', 'Nancy Davolio'],
  ['kraut', 'Rössle Sauerkraut'],
  ['label constructor', 'Label constructor'],
] as const;

describe('a graph without any index', () => {
  test.each(cases)('%j finds %j first', async (q, name) => {
    expect((await find(q)).names[0]).toBe(name);
  });

  test('a number that is a code is found, and said to be one', async () => {
    const { results } = await find('10248');
    const order = results.find(({ node }) => node.labels.includes('Order'));
    expect([order?.matched, order?.matchedAs]).toEqual(['10248', 'orderID']);
    expect((await find('10299')).results.map(({ node }) => node.labels)).not.toContainEqual(['Order']);
  });

  test('what nothing is called finds nothing, and what was read is said', async () => {
    const { names, searched } = await find('qqqqqq');
    const { nodes = 0, of } = searched.scanned ?? {};
    expect([names, searched.means.at(-1), nodes >= leaves, of]).toEqual([[], 'scan', true, nodes]);
    expect(searched.isComplete).toBe(true);
  });

  test('what would end a statement or a pattern is a text like any other', async () => {
    for (const q of [`'}) DETACH DELETE n //`, '.*', '[[[((', '"*:*" OR (', '\\', '%'])
      expect((await find(q)).names).toEqual([]);
  });

  test('what has the same name is distinguished by label, a property and its relationships', async () => {
    const { results } = await find('acme');
    const marks = results.map(({ distinction }: SearchResult) => distinction).toSorted();
    expect(marks).toEqual([
      'Company · city: Paris · 1 relationship',
      'Company · city: Rome · 2 relationships',
      'Person · 0 relationships',
    ]);
    expect((await find('leaf 7')).results[0]?.distinction).toBeNull();
  });

  test('a role leaves out what does not play it', async () => {
    expect((await find('acme', { role: 'person' })).names).toEqual(['Acme']);
    expect((await find('acme', { role: 'body' })).names).toEqual(['Acme', 'Acme']);
    expect((await find('acme', { role: 'event' })).names).toEqual([]);
  });

  test('a guessed profile finds what its captions name', async () => {
    const guessed = await openNow('guessed');
    const first = async (q: string) => {
      const { results } = await findEntities(guessed, {
        ...{ q, kind: undefined, role: undefined, headedFirst: false, limit: 10 },
      });
      return results[0]?.node.properties;
    };
    expect(await first('chia')).toMatchObject({ productName: 'Chai' });
    expect(await first('Futterkiste')).toMatchObject({ companyName: 'Alfreds Futterkiste' });
    expect(await first('Janet Leverling')).toMatchObject({ lastName: 'Leverling' });
  });
});

describe('with a range index', () => {
  beforeAll(async () => {
    await run('CREATE INDEX found_range FOR (node:Leaf) ON (node.title)');
    await run('CALL db.awaitIndexes()');
    graph = await openNow();
  });

  test('an exact name comes first, and nothing large is read for it', async () => {
    const { names, searched } = await find('Leaf 7');
    expect(names.slice(0, 2)).toEqual(['leaf 7', 'leaf 70']);
    expect(searched.isComplete).toBe(false);
    expect([searched.indexes.includes('found_range'), (searched.scanned?.of ?? 0) < 100]).toEqual([
      true,
      true,
    ]);
  });

  test.each(cases.slice(0, 5))('%j still finds %j first', async (q, name) => {
    expect((await find(q)).names[0]).toBe(name);
  });
});

describe('with a full-text index that folds no accents', () => {
  beforeAll(async () => {
    await run('DROP INDEX found_range');
    await run(
      'CREATE FULLTEXT INDEX found_text FOR (node:Leaf|Person|Company) ON EACH [node.title, node.name]',
    );
    await run('CALL db.awaitIndexes()');
    graph = await openNow();
  });

  test('an exact name comes first', async () => {
    const { names, searched } = await find('leaf 7');
    expect([names[0], searched.means[0], searched.indexes]).toEqual([
      'leaf 7',
      'full-text index',
      expect.arrayContaining(['found_text']),
    ]);
  });

  test.each(cases.slice(0, 5))(
    '%j finds %j first, by reading where the index does not hold it',
    async (q, name) => {
      expect((await find(q)).names[0]).toBe(name);
    },
  );
});

describe('the index that is offered', () => {
  test('is made only by the statement that is offered', async () => {
    const { body } = await served.get('/search/indexes');
    const [offer] = body.offers;
    expect(body.mayCreate).toBe(true);
    expect(offer.statement).toMatch(/^CREATE FULLTEXT INDEX diplograph_names IF NOT EXISTS\nFOR \(node:/);
    expect(offer.labels).toEqual(expect.arrayContaining(['Company', 'Person', 'constructor']));
    for (const other of [
      { id: 'names', statement: `${offer.statement} // more` },
      { id: 'other', statement: offer.statement },
    ]) {
      const { status, body: problem } = await served.post('/search/indexes', other);
      expect([status, problem.type]).toEqual([409, '/api/docs#refused']);
    }
    const { records } = await run(`SHOW INDEXES YIELD name WHERE name = 'diplograph_names'`);
    expect(records).toEqual([]);
  });

  test('finds all of them without reading, once it is there, and is offered no more', async ({ skip }) => {
    skip(served.database.origin === 'address', 'nothing is made in somebody’s own database');
    const [offer = { id: '', statement: '' }] = offersFor(graph, graph.searchIndexes);
    expect(await createOffered(graph, offer)).toMatchObject({ name: 'diplograph_names' });
    await run('CALL db.awaitIndexes()');
    graph = await openNow();
    expect(offersFor(graph, graph.searchIndexes)).toEqual([]);
    const { body } = await served.get('/search/indexes');
    expect(body.indexes).toContainEqual(
      expect.objectContaining({ name: 'diplograph_names', kind: 'full-text', state: 'ONLINE', percent: 100 }),
    );
    const read: string[] = [];
    expect((await find('leaf 7')).searched.isComplete).toBe(true);
    for (const [q, name] of cases) {
      const { names, searched } = await find(q);
      expect([q, names[0]]).toEqual([q, name]);
      if (searched.scanned) read.push(q);
    }
    // Within words, and parted by dots, the index finds nothing.
    expect(read).toEqual(['a p moller maersk', 'kraut']);
  });
});
