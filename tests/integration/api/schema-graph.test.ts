import { expect, test } from 'vitest';
import { readLibrary } from '../../../server/cypher/library.ts';
import { openGraph } from '../../../server/graph/open.ts';
import { describeSchemaGraph } from '../../../server/graph/schema-graph.ts';
import { cypherFolder, serveFixture } from './served-fixture.ts';

const served = serveFixture({ fixture: 'reporting', owner: 'schema', profile: 'guessed' });

/** Of the fixture; somebody's own database holds more. */
const shown = async () => (await served.get('/schema/graph')).body;

test('labels come with what their properties hold', async () => {
  const { labels, truncated } = await shown();
  const unit = labels.find(({ label }: { label: string }) => label === 'Unit');
  expect(unit).toEqual({
    label: 'Unit',
    count: 3,
    sampled: 3,
    properties: [
      { name: 'closed', types: ['STRING'], share: 1 / 3, example: '2004-06-30' },
      { name: 'created', types: ['STRING'], share: 1, example: '1999-01' },
      { name: 'dataset', types: ['STRING'], share: 1, example: 'schema-reporting' },
      { name: 'unitName', types: ['STRING'], share: 1, example: 'Data Office' },
    ],
  });
  expect(truncated).toBe(false);
});

test('types come with theirs, and with which labels they join', async () => {
  const { types, connections } = await shown();
  const partOf = types.find(({ type }: { type: string }) => type === 'PART_OF');
  expect(partOf).toEqual({
    ...{ type: 'PART_OF', count: 3, sampled: 3 },
    properties: [{ name: 'since', types: ['DATE'], share: 1, example: '1999-01-01' }],
  });
  expect(connections).toEqual(
    expect.arrayContaining([
      { type: 'PART_OF', from: 'Unit', to: 'Division', share: 1 },
      { type: 'REPORTS_TO', from: 'Person', to: 'Person', share: 1 },
    ]),
  );
});

test('odd names and values come as they are', async () => {
  await served.driver.executeQuery(
    `CREATE (:\`A {odd} (label\` {\`a.b\`: [1, 2], dataset: 'schema-reporting'})-[:\`an {odd} type\`]->
       ({bytes: $bytes, point: point({x: 1, y: 2}), long: $long, dataset: 'schema-reporting'})`,
    { bytes: new Int8Array([1, 2]), long: 'x'.repeat(10_000) },
  );
  const { driver, database } = served;
  const graph = await openGraph({
    ...{ driver, database: database.database, description: '', library: readLibrary(cypherFolder) },
    profile: 'guessed',
  });
  const { labels, types } = await graph.sample();
  expect(labels.find(({ label }) => label === 'A {odd} (label')).toMatchObject({
    sampled: 1,
    properties: [
      { name: 'a.b', types: ['LIST<INTEGER>'], examples: [[1n, 2n]] },
      { name: 'dataset', present: 1 },
    ],
  });
  expect(types.find(({ type }) => type === 'an {odd} type')).toMatchObject({
    joins: [{ from: ['A {odd} (label'], to: [], count: 1 }],
  });
});

test('a guess and the schema graph look at one sample', async () => {
  const { driver, database } = served;
  const sent: string[] = [];
  const counting = new Proxy(driver, {
    get(target, name) {
      const value = Reflect.get(target, name);
      if (name !== 'session') return typeof value === 'function' ? value.bind(target) : value;
      return (config: object) => {
        const session = target.session(config);
        const run = session.run.bind(session);
        session.run = (...given: Parameters<typeof run>) => {
          sent.push(String(given[0]));
          return run(...given);
        };
        return session;
      };
    },
  });
  const graph = await openGraph({
    ...{ driver: counting, database: database.database, description: '', profile: 'guessed' },
    library: readLibrary(cypherFolder),
  });
  const samples = () => sent.filter((text) => text.includes('AS joins')).length;
  const before = samples();
  expect(before).toBeGreaterThan(0);
  await describeSchemaGraph(graph);
  await graph.suggestions();
  expect(samples()).toBe(before);
});
