import { join } from 'node:path';
import type { Driver, ResultSummary } from 'neo4j-driver';
import { beforeAll, describe, expect, test } from 'vitest';
import { readSavedQueries } from '../../../server/cypher/saved-query.ts';
import { readStatements } from '../../../server/cypher/statement.ts';
import { questionRows } from '../../../server/neo4j/rows.ts';
import { silently } from '../../../server/process/progress.ts';
import { loadSeeds } from '../../../server/seeds/load/load-seeds.ts';
import { cypherFolder, serveWorld } from './served-fixture.ts';

const world = serveWorld({ world: 'offices', owner: 'files', model: 'diplograph' });

const folder = (name: string) => readStatements(join(cypherFolder, name));
const explore = folder('explore');
const foreign = folder('foreign');
const saved = readSavedQueries(join(cypherFolder, 'saved'));

interface Explained {
  columns: string[];
  /** Parameters that the statement takes. */
  parameters: string[];
  /** r, rw, w or s. */
  queryType: string;
  /** Warnings about labels, types and properties that the database does not hold, and anything else. */
  warnings: string[];
}

/** What a real database makes of a statement, without running it. */
async function explain(driver: Driver, text: string): Promise<Explained> {
  const session = driver.session();
  try {
    const result = session.run(`EXPLAIN ${text}`);
    const columns = await result.keys();
    const summary: ResultSummary = await result.summary();
    const statuses = summary.gqlStatusObjects.filter(({ gqlStatus }) => !gqlStatus.startsWith('00'));
    const missing = statuses.filter(({ gqlStatus }) => gqlStatus === '01N60');
    const named = missing.flatMap(({ statusDescription }) => [...statusDescription.matchAll(/\$`(\w+)`/g)]);
    return {
      columns,
      parameters: [...new Set(named.flatMap(([, name]) => name ?? []))].toSorted(),
      queryType: summary.queryType,
      warnings: statuses.filter((each) => !missing.includes(each)).map((each) => each.statusDescription),
    };
  } finally {
    await session.close();
  }
}

/** With the curated data there is every label, type and property that our questions name. */
beforeAll(async () => {
  if (world.database.origin === 'address') return;
  await loadSeeds(world.driver, world.database.database, join(cypherFolder, '../seeds'), silently);
});

describe.each([...explore])('explore/%s', (name, { text }) => {
  test('reads only, answers with its columns and has no doubtful part', async () => {
    const { columns, queryType, warnings } = await explain(world.driver, text);
    expect(columns).toEqual(Object.keys(questionRows[name as keyof typeof questionRows].shape));
    // Asking for the version counts as a question to the system ("s"), though it changes nothing.
    expect(queryType).toBe(name === 'database-version' ? 's' : 'r');
    expect(warnings).toEqual([]);
  });
});

describe.each([...foreign])('foreign/%s', (name, { text }) => {
  test('reads only, answers as its namesake does and takes no more than that', async () => {
    const namesake = await explain(world.driver, explore.get(name)?.text ?? '');
    const { columns, queryType, parameters } = await explain(world.driver, text);
    expect(columns).toEqual(namesake.columns);
    expect(queryType).toBe(namesake.queryType);
    const surplus = parameters.filter((parameter) => !namesake.parameters.includes(parameter));
    // A search in our model needs no captions, as each of its names is known.
    expect(surplus).toEqual(name === 'search' ? ['captions'] : []);
  });
});

test('the API asks exactly the statements that are there', () => {
  expect([...explore.keys()].toSorted()).toEqual(Object.keys(questionRows).toSorted());
});

describe.each(saved.map((query) => [query.name, query] as const))('saved/%s', (_name, query) => {
  test('reads only, takes the parameters it declares and names nothing that is not there', async () => {
    const { parameters, queryType, warnings } = await explain(world.driver, query.text);
    expect(parameters).toEqual(query.parameters.map(({ name }) => name).toSorted());
    expect(queryType).toBe('r');
    expect(warnings).toEqual([]);
  });
});
