import { join } from 'node:path';
import type { Driver, ResultSummary } from 'neo4j-driver';
import { beforeAll, describe, expect, test } from 'vitest';
import { relationshipTypeOf } from '../../../contract/model/relationship-types.ts';
import { readLibrary } from '../../../server/cypher/library.ts';
import { questionsFor } from '../../../server/cypher/questions.ts';
import { questionRows } from '../../../server/neo4j/rows.ts';
import { silently } from '../../../server/process/progress.ts';
import { loadSeeds } from '../../../server/seeds/load/load-seeds.ts';
import { cypherFolder, serveWorld } from './served-fixture.ts';

const world = serveWorld({ world: 'offices', owner: 'files', profile: 'built-in' });

const library = readLibrary(cypherFolder);
const { explore, saved } = library;
const profiles = [{ name: 'built-in', profile: library.builtIn }];

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

/** A type of our own model that the curated data has no relationship of. */
function ofUnusedType(warning: string): boolean {
  const [, type = ''] =
    /^warn: relationship type does not exist\. The relationship type `(\w+)`/.exec(warning) ?? [];
  return relationshipTypeOf(type) !== undefined;
}

/** Only the planner's remark that a relationship of no type is never there; a profile may have none of a meaning. */
const ofNothing = /^warn: unsatisfiable relationship type expression\. The expression '[^']*!%&%[^']*'/;

describe.each(profiles)('under the $name profile', ({ profile }) => {
  const questions = [...questionsFor(profile, library).values()];

  test.each(questions.filter(({ text }) => text !== null))(
    'explore/$name reads only, answers with its columns and has no doubtful part',
    async ({ name, text }) => {
      const { columns, queryType, warnings } = await explain(world.driver, text ?? '');
      expect(columns).toEqual(Object.keys(questionRows[name as keyof typeof questionRows].shape));
      // Asking for the version counts as a question to the system ("s"), though it changes nothing.
      expect(queryType).toBe(name === 'database-version' ? 's' : 'r');
      expect(warnings.filter((warning) => !ofNothing.test(warning) && !ofUnusedType(warning))).toEqual([]);
    },
  );
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
