import type { Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readLibrary } from '../../../server/cypher/library.ts';
import { noNames } from '../../../server/cypher/names-in-use.ts';
import { questionsFor } from '../../../server/cypher/questions.ts';
import type { ProvidedDatabase } from '../../../server/database/provide.ts';
import { openGraph } from '../../../server/graph/open.ts';
import type { OpenGraph } from '../../../server/graph/open-graph.ts';
import { connect } from '../../../server/neo4j/connect.ts';
import { toDate } from '../../../server/neo4j/days.ts';
import { toParameter } from '../../../server/neo4j/values.ts';
import { silently } from '../../../server/process/progress.ts';
import { applySchema } from '../../../server/seeds/load/apply-schema.ts';
import { largeGraph } from '../../fixtures/graphs/large-graph.ts';
import { loadLargeGraph, removeLargeGraph } from '../../fixtures/graphs/load-large-graph.ts';
import { databaseForTests } from '../database-for-tests.ts';
import { cypherFolder } from './served-fixture.ts';

/** Data sets, sources and samples are small by themselves, though they are scanned for. */
const small = [
  ...['datasets', 'database-model', 'passage-sources', 'labels', 'relationship-types'],
  ...['overview-nodes', 'overview-relationships', 'label-sample', 'type-sample'],
  ...['sample-nodes', 'sample-relationships', 'most-headed', 'node-values', 'relationship-values'],
];

/** How the database went about a statement, operator by operator. */
interface Plan {
  operatorType: string;
  arguments: { GlobalMemory?: unknown };
  dbHits?: unknown;
  children: Plan[];
}

const library = readLibrary(cypherFolder);
let database: ProvidedDatabase;
let driver: Driver;
let graph: OpenGraph;

beforeAll(async () => {
  database = await databaseForTests();
  driver = connect(database);
  await applySchema(driver, database.database, silently);
  await loadLargeGraph(driver, largeGraph(100_000));
  await driver.executeQuery('CALL db.awaitIndexes()');
  graph = await openGraph({
    driver,
    database: database.database,
    description: 'a test',
    library,
    profile: 'built-in',
  });
});
afterAll(async () => {
  await removeLargeGraph(driver);
  await driver.close();
  await database.stop();
});

/**
 * How often a statement looks into the store, by which scans of all nodes, of a label or of relationships, and how many
 * bytes of memory it takes at most.
 */
async function costOf(
  text: string,
  parameters: object,
): Promise<{ hits: number; scans: string[]; memory: number }> {
  const { summary } = await driver.executeQuery(`PROFILE ${text}`, toParameter(parameters) as object);
  const operators = (plan: Plan): Plan[] => [plan, ...plan.children.flatMap(operators)];
  const all = operators(summary.profile as unknown as Plan).filter(({ dbHits }) => Number(dbHits ?? 0) > 0);
  return {
    hits: all.reduce((sum, { dbHits }) => sum + Number(dbHits), 0),
    scans: all
      .map(({ operatorType }) => operatorType)
      .filter((type) => /Scan|DynamicLabel|DynamicDirected/.test(type)),
    memory: Number((summary.profile as unknown as Plan).arguments.GlobalMemory),
  };
}

/** In bytes, of what our own server gives one query. */
const eighthOfMemory = 8 * 1024 * 1024;

const anyTime = { from: null, to: null };
const year = { from: '1978-01-01', to: '1978-12-31' };
const at = { text: '1978', min: toDate(year.from), max: toDate(year.to) };
const labels = ['Entity'];
const page = {
  ...{
    type: null,
    direction: null,
    labels,
    exclude: [],
    shown: [],
    limit: 12,
    after: null,
    skip: 0,
    window: 500,
  },
  ...{ among: true, maxAmong: 500, askAbove: null, unfiltered: true, ...anyTime },
};
const step = { type: null, direction: null, labels, limit: 12, window: 2_000 };
const cited = {
  ...{ id: 'large-source:1', quoted: '"large-source:1"', skip: 0, limit: 100, scanned: [] },
  ...{ nodeIndexes: ['entity_citations'], relationshipIndexes: ['fact_citations'] },
};
const sought = {
  ...{ sought: { text: 'x', ids: ['x'], properties: [] }, spellings: [], beginnings: [], maxLookedUp: 100 },
  ...{ maxIndexed: 1_000, labels, playing: null, limit: 200 },
};
const compared = { maxCompared: 100_000, sought: { properties: [], forms: ['leaf 7'] }, folds: [] };
const inNames = (lucene: string, name = 'entity_names') => ({ ...sought, indexes: [{ name, lucene }] });

type Question = [name: string, parameters: object, bound: number];

/** What the API asks at any time, each with how often it may look into the store at most. */
const questions: Question[] = [
  ['database-model', {}, 50],
  ['database-version', {}, 50],
  ['search-indexes', {}, 50],
  ['functions', {}, 50],
  ['procedures', {}, 50],
  ['graph-counts', {}, 10],
  ['graph-size', {}, 10],
  ['datasets', {}, 20],
  ['nodes', { ids: ['large-hub', 'large-person-5'] }, 100],
  ['citations', { ids: ['large-source:1'] }, 50],
  ['relationship-counts', { id: 'large-person-5', ...anyTime }, 100],
  ['relationship-counts', { id: 'large-hub', ...anyTime }, 100],
  ['neighbours', { id: 'large-person-5', ...page }, 500],
  ['neighbours', { id: 'large-hub', ...page }, 10_000],
  ['neighbours', { id: 'large-hub', ...page, askAbove: 100 }, 100],
  ['neighbours', { id: 'large-hub', ...page, type: 'MEMBER_OF', direction: 'in', among: false }, 10_000],
  ['search', inNames('(leaf^8 OR leaf*^4) AND (7^8 OR 7*^4)'), 5_000],
  ['search', inNames('(le^8 OR le*^4)'), 5_000],
  ['search', inNames('(to^8 OR to*^4)', 'entity_words'), 5_000],
  ['search-begun', { ...inNames('(leaf^8 OR leaf*^4) AND (7^8 OR 7*^4)'), ...compared }, 50_000],
  ['name-counts', {}, 100],
  ['overview-nodes', { labels: null, limit: 6, ...anyTime }, 3_000],
  ['overview-nodes', { labels: ['Person'], limit: 200, ...anyTime }, 3_000],
  ['overview-relationships', { types: null, limit: 8, ...anyTime }, 3_000],
  ['overview-relationships', { types: ['MEMBER_OF'], limit: 200, ...anyTime }, 8_000],
  ['neighbours', { id: 'large-person-5', ...page, shown: ['large-hub', 'large-person-7'] }, 1_000],
  ['degrees', { ids: ['large-hub', 'large-person-5'] }, 50],
  [
    'shared-neighbours',
    { ids: ['large-hub', 'large-person-5', 'large-person-7'], limit: 12, ...anyTime },
    2_000,
  ],
  ['step-along', { ids: ['large-person-5'], ...step, ...anyTime }, 500],
  ['step-along', { ids: ['large-hub'], ...step, ...anyTime }, 30_000],
  ['overview-neighbours', { ids: ['large-hub', 'large-person-5'], limit: 4, ...anyTime }, 5_000],
  ['sample-nodes', { limit: 60 }, 1_000],
  ['sample-relationships', { limit: 60 }, 500],
  ['node-values', { property: 'name', reach: 5_000, limit: 24 }, 20_000],
  ['relationship-values', { property: 'role', reach: 5_000, limit: 24 }, 20_000],
  ['most-headed', { reach: 20_000, limit: 3 }, 100_000],
  ['overview-weights', { ids: ['large-hub', ...peopleUpTo(60)] }, 3_000],
  ['relationships-among', { ids: peopleUpTo(60), limit: 5_000, ...anyTime }, 2_000],
  ['relationships-between', { pairs: [['large-hub', 'large-person-5']], ...anyTime }, 100],
  ['steps', { ids: ['large-hub'], avoid: [], ends: [], hubDegree: 100, limit: 5_000, ...anyTime }, 40_000],
  ['bodies-near', { id: 'large-event-5', limit: 200, reach: 500, ...anyTime }, 500],
  ['names-of-bodies', { ids: ['large-line-1'] }, 1_000],
  ['renamings', { ids: ['large-line-1'] }, 100],
  ['successions', { id: 'large-line-40', limit: 200 }, 3_000],
  ['heads', { ids: ['large-line-1'] }, 500],
  ['posts', { ids: ['large-person-5'] }, 500],
  ['sides', { id: 'large-person-5' }, 50],
  ['headed-bodies', { ids: ['large-person-5'] }, 500],
  ['wholes', { ids: ['large-body-4'] }, 500],
  ['source-passages', { id: 'large-source', skip: 0, limit: 100 }, 2_000],
  ['passage-sources', {}, 2_000],
  ['citing', cited, 40_000],
  ['label-sample', { names: [], limit: 300 }, 100_000],
  ['type-sample', { names: [], limit: 300 }, 100_000],
  ['labels', {}, 100_000],
  ['relationship-types', {}, 100_000],
];

/**
 * What has to read a whole hub, as it asks about each of its relationships on a date or by its id: so often for each of
 * the twenty thousand, and never for more.
 */
const ofHubs: Question[] = [
  ['relationship-counts', { id: 'large-hub', ...year }, 20],
  ['neighbours', { id: 'large-hub', ...page, unfiltered: false, ...year }, 40],
  ['evidence', { id: 'large-hub', types: ['HEADED', 'MEMBER_OF'], ...year }, 15],
  ['facts-near', { entities: ['large-hub'], facts: ['large-fact-1'] }, 4],
  ['bodies-near', { id: 'large-hub', limit: 200, reach: 500, ...anyTime }, 15],
];

/** What saved queries about one or two things may cost. */
const saved: Question[] = [
  ['bounds-of-attested-facts', { about: 'large-person-5' }, 500],
  ['causes-and-consequences', { event: 'large-event-5' }, 200],
  ['colleagues-of-a-person', { person: 'large-head-40-0', together: 'any' }, 20_000],
  ['congresses-on-an-idea', { idea: 'large-leaf-7', party: 'large-body-4' }, 200],
  ['direction-and-tasks-of-a-body', { body: 'large-body-4', at: null }, 1_000],
  ['documents-of-an-entity', { who: 'large-person-5', side: 'both' }, 200],
  ['facts-from-one-source', { about: 'large-person-5', source: null }, 500],
  ['friends-and-enemies', { body: 'large-hub', at }, 200],
  ['gaps-between-heads', { body: 'large-line-40', days: 1 }, 20_000],
  ['heads-of-a-body', { body: 'large-line-40', rank: 'head', at }, 20_000],
  ['history-of-an-idea', { idea: 'large-leaf-7' }, 200],
  ['ideas-of-several-congresses', { party: 'large-body-4', least: 2 }, 200],
  // The two have the hub in common, whose relationships are read to find the other.
  ['in-common', { one: 'large-person-5', other: 'large-person-6', at: null }, 80_000],
  ['inferred-facts', { about: 'large-person-5' }, 500],
  ['measured-values', { of: 'large-person-5' }, 200],
  ['parts-of-a-body', { body: 'large-body-4', show: 'both', at }, 5_000],
  ['posts-held-at-once', { person: 'large-person-5', answer: 'both' }, 1_000],
  ['posts-of-a-person', { person: 'large-person-5', at }, 2_000],
  ['relations-of-a-country', { body: 'large-hub', kind: 'all', at }, 200],
  ['relations-of-several-kinds', { body: 'large-hub', opposed: false }, 200],
  ['relationships-on-a-date', { entity: 'large-person-5', at, answer: 'both' }, 1_000],
  ['shortest-path', { from: 'large-person-5', to: 'large-person-45', avoid: null, at: null }, 5_000],
  ['stages-of-a-body', { body: 'large-line-40' }, 5_000],
  ['statements-of-a-congress', { congress: 'large-body-4' }, 200],
  ['tasks-handed-on', { body: 'large-line-40', change: 'any' }, 500],
  ['two-heads-of-a-body', { body: 'large-line-40', answer: 'both' }, 20_000],
  ['who-joined-what', { country: 'large-hub', organization: null, from: null, to: null }, 200],
  ['who-met-whom', { who: 'large-person-8', evidence: 'both' }, 1_000],
];

/** What the choices of their parameters may cost, which are asked for while somebody types. */
const choices: [query: string, parameter: string, parameters: object, bound: number][] = [
  ['facts-citing-a-paragraph', 'source', {}, 100],
  ['facts-citing-a-paragraph', 'paragraph', { source: 'large-source' }, 5_000],
  ['facts-from-one-source', 'source', { about: 'large-person-5' }, 500],
  ['statements-of-a-congress', 'congress', {}, 500],
  ['who-joined-what', 'organization', { country: 'large-hub' }, 200],
];

/** What has to read everything, or everything of a kind, and why. Those of the API are kept for a revision of the data. */
const readsAll: Record<string, string> = {
  activity: 'counts every date',
  changes: 'anything may have changed',
  'changes-total': 'the same',
  'citation-counts': 'counts every citation',
  'export-citations': 'the whole graph',
  'export-nodes': 'the whole graph, part by part',
  'export-nodes-in-order': 'the whole graph, part by part',
  'export-relationships': 'the whole graph, part by part',
  'export-relationships-in-order': 'the whole graph, part by part',
  'search-one-by-one':
    'reads up to a hundred thousand nodes that no index finds; of our own model an index finds all',
  'search-spelled': 'compares up to a million nodes that no index finds; of our own model an index finds all',
  'highest-ids': 'no store says how far the ids of a model without its own go',
  'overview-candidates': 'compares the degrees of up to a hundred thousand entities',
  'overview-total': 'counts those that may have existed',
  'nodes-by-element-id': 'asked by ids of the database only',
  sources: 'every source',
  'beginnings-and-ends': 'counts every body',
  'bodies-without-a-head': 'looks at every body of a kind',
  'chains-of-causes': 'anything may begin a chain',
  'dating-of-facts': 'counts every fact',
  'disputed-facts': 'any fact may be disputed',
  'entities-without-a-date': 'looks at every entity of a kind',
  'events-between-two-dates': 'looks at every event and every fact of some types',
  'existing-on-a-date': 'looks at every entity of a kind',
  'facts-by-source': 'counts every citation',
  'facts-citing-a-paragraph': 'anything may cite a paragraph',
  'facts-in-several-sources': 'any fact may',
  'heads-attested-once': 'looks at every head',
  'heads-on-a-date': 'looks at every head, since who holds an office depends on all of them',
  'most-connected': 'compares the degrees of all of a kind',
  'reports-over-time': 'counts every event, document and headship',
  'shared-names': 'compares all names',
};

test('every question of the API and every saved query is looked at, or said to read everything', () => {
  const named = [...questions, ...ofHubs, ...saved].map(([name]) => name);
  const all = [...library.explore.keys(), ...library.saved.map(({ name }) => name)];
  expect(new Set([...named, ...Object.keys(readsAll)])).toEqual(new Set(all));
  expect(named.filter((name) => Object.hasOwn(readsAll, name))).toEqual([]);
  expect(choices.map(([name, parameter]) => [name, parameter])).toEqual(
    library.saved
      .toSorted(byName)
      .flatMap(({ name, choices }) => [...choices.keys()].map((each) => [name, each])),
  );
});

describe('on 100,000 entities', () => {
  test.each(questions)('explore/%s with %o costs no more than %i', async (name, parameters, bound) => {
    const cost = await costOf(graph.questions.get(name)?.statement ?? '', { asked: parameters });
    const { hits, scans, memory } = cost;
    expect(hits).toBeLessThanOrEqual(bound);
    expect(memory).toBeLessThan(eighthOfMemory);
    expect(small.includes(name) || scans).toEqual(
      expect.toSatisfy((found) => found === true || found.length === 0),
    );
  });

  test.each(ofHubs)(
    'explore/%s with %o reads a hub no more than %i times',
    async (name, parameters, times) => {
      const { hits, scans } = await costOf(graph.questions.get(name)?.statement ?? '', { asked: parameters });
      expect([hits <= times * 20_000, scans]).toEqual([true, []]);
    },
  );

  test.each(saved)('saved/%s with %o costs no more than %i', async (name, parameters, bound) => {
    const text = library.saved.find((query) => query.name === name)?.text ?? '';
    const { hits, scans } = await costOf(text, parameters);
    expect([hits <= bound ? 'few' : hits, scans]).toEqual(['few', []]);
  });

  test.each(choices)('the choices of saved/%s for %s beside %o cost no more than %i', async (...asked) => {
    const [name, parameter, parameters, bound] = asked;
    const statement = library.saved.find((query) => query.name === name)?.choices.get(parameter);
    expect((await costOf(statement?.text ?? '', parameters)).hits).toBeLessThanOrEqual(bound);
  });

  test.each(['label-sample', 'type-sample'])(
    'explore/%s without names reads no more than it may, and scans nothing',
    async (name) => {
      const questions = questionsFor(library.builtIn, library, { ...noNames, found: 'numbered' });
      const asked = { size: 100_000, reads: 1_000, limit: 20 };
      const { hits, scans } = await costOf(questions.get(name)?.statement ?? '', { asked });
      expect([hits > 1_000, hits < 30_000, scans]).toEqual([true, true, []]);
    },
  );

  test('what cites a passage is found by the indexes that the program looks for', () => {
    expect(graph.citationIndexes).toEqual({ nodes: 'entity_citations', relationships: 'fact_citations' });
  });

  test.each<[string, object]>([
    ['inferred-facts', { about: null }],
    ['bounds-of-attested-facts', { about: null }],
    ['entities-without-a-date', { kind: 'Person' }],
  ])('saved/%s with %o keeps little in memory, however much it reads', async (name, parameters) => {
    const { memory } = await costOf(
      library.saved.find((query) => query.name === name)?.text ?? '',
      parameters,
    );
    expect(memory).toBeLessThan(eighthOfMemory);
  });

  test('what 5,000 entities on the screen are related by is read once for each of their relationships', async () => {
    const { statement } = graph.questions.get('relationships-among') ?? {};
    const { hits, memory } = await costOf(statement ?? '', {
      asked: { ids: peopleUpTo(5_000), limit: 20_000, ...anyTime },
    });
    expect(hits).toBeLessThan(100_000);
    expect(memory).toBeLessThan(eighthOfMemory);
  });
});

function byName(one: { name: string }, other: { name: string }): number {
  return one.name < other.name ? -1 : 1;
}

function peopleUpTo(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `large-person-${index}`);
}
