import { join } from 'node:path';
import type { Driver, ResultSummary } from 'neo4j-driver';
import { beforeAll, describe, expect, test } from 'vitest';
import { capabilitiesOf, type Profile } from '../../../contract/model/profile/profile.ts';
import { relationshipTypeOf } from '../../../contract/model/relationship-types.ts';
import { readLibrary } from '../../../server/cypher/library.ts';
import { questionsFor } from '../../../server/cypher/questions.ts';
import { savedQueriesFor } from '../../../server/cypher/saved-for.ts';
import { readStatements } from '../../../server/cypher/statement.ts';
import { questionRows } from '../../../server/neo4j/rows.ts';
import { silently } from '../../../server/process/progress.ts';
import { loadSeeds } from '../../../server/seeds/load/load-seeds.ts';
import { cabinetProfile } from '../../fixtures/cabinet-profile.ts';
import { firmProfile } from '../../fixtures/firm-profile.ts';
import { cypherFolder, serveFixture } from './served-fixture.ts';

const served = serveFixture({ fixture: 'offices', owner: 'files', profile: 'built-in' });
serveFixture({ fixture: 'cabinet', owner: 'files', profile: cabinetProfile, beside: served });
serveFixture({ fixture: 'firm', owner: 'files', profile: firmProfile, beside: served });
const trade = serveFixture({ fixture: 'northwind', owner: 'files', profile: 'guessed', beside: served });

const library = readLibrary(cypherFolder);
const { explore, saved } = library;

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
  if (served.database.origin === 'address') return;
  await loadSeeds(served.driver, served.database.database, join(cypherFolder, '../seeds'), silently);
});

/** A type of our own model that the curated data has no relationship of. */
function ofUnusedType(warning: string): boolean {
  const [, type = ''] =
    /^warn: relationship type does not exist\. The relationship type `(\w+)`/.exec(warning) ?? [];
  return relationshipTypeOf(type) !== undefined;
}

/** What may be a node or a relationship is asked for labels and types alike; one of them is never there. */
function ofDates({ labels, relationships }: Profile, warning: string): boolean {
  const [, what, name = ''] =
    /^warn: (label|relationship type) does not exist\. The (?:label|relationship type) `([^`]+)`/.exec(
      warning,
    ) ?? [];
  return what === 'label' ? Object.hasOwn(relationships, name) : Object.hasOwn(labels, name);
}

/** Only the planner's remark that a relationship of no type is never there; a profile may have none of a meaning. */
const ofNothing = /^warn: unsatisfiable relationship type expression\. The expression '[^']*!%&%[^']*'/;

/**
 * The numbers that the database gives are deprecated as ids, since they may be given again; an export knows whether the data
 * has changed, and in a model without an index of ids there is no other order that costs neither a sort nor a scan.
 */
const ofInternalIds = /^warn: feature deprecated with replacement\. id is deprecated/;
const byInternalIds = ['export-nodes', 'export-relationships', 'highest-ids'];

/** The profiles under which every question is looked at. */
const profiles: Record<string, () => Profile> = {
  'built-in': () => library.builtIn,
  guessed: () => trade.graph.profile,
  given: () => cabinetProfile,
  reversed: () => firmProfile,
};

describe.each(Object.entries(profiles))('under the %s profile', (_profile, profileOf) => {
  test.each([...explore.keys()])('explore/%s', async (name) => {
    const profile = profileOf();
    const question = questionsFor(profile, library).get(name);
    if (question?.text === null) {
      const missing = question.needs.filter((need) => !capabilitiesOf(profile).includes(need));
      expect(missing).not.toEqual([]);
      return;
    }
    const { columns, parameters, queryType, warnings } = await explain(served.driver, question?.text ?? '');
    expect(columns).toEqual(Object.keys(questionRows[name as keyof typeof questionRows].shape));
    // Asking for the version counts as a question to the system ("s"), though it changes nothing.
    expect(queryType).toBe(name === 'database-version' ? 's' : 'r');
    const ofIds = byInternalIds.includes(name) ? ofInternalIds : undefined;
    expect(
      warnings.filter(
        (warning) =>
          !ofNothing.test(warning) &&
          !ofUnusedType(warning) &&
          !ofDates(profile, warning) &&
          !ofIds?.test(warning),
      ),
    ).toEqual([]);
    const inOurModel = await explain(
      served.driver,
      questionsFor(library.builtIn, library).get(name)?.text ?? '',
    );
    expect(inOurModel.parameters).toEqual(expect.arrayContaining(parameters));
  });
});

test('all questions make sense of our own model', () => {
  const texts = [...questionsFor(library.builtIn, library).values()].map(({ text }) => text);
  expect(texts).not.toContain(null);
});

test.each([...readStatements(join(cypherFolder, 'starters'))])(
  'starters/%s only reads',
  async (_name, { text }) => {
    expect(await explain(served.driver, text)).toMatchObject({ queryType: 'r', parameters: [] });
  },
);

test('the API asks exactly the statements that are there', () => {
  expect([...explore.keys()].toSorted()).toEqual(Object.keys(questionRows).toSorted());
});

describe.each([
  ['given', cabinetProfile],
  ['reversed', firmProfile],
] as const)('of the saved queries under the %s profile', (_profile, profile) => {
  const inUse = { labels: Object.keys(profile.labels), types: Object.keys(profile.relationships) };

  test('those that say what they need are there', () => {
    expect(savedQueriesFor(profile, library, inUse).length).toBeGreaterThanOrEqual(12);
  });

  test.each(savedQueriesFor(profile, library, inUse).map((query) => [query.name, query] as const))(
    '%s reads only, and takes the parameters it declares',
    async (_name, query) => {
      expect(query.source).not.toMatch(/\bmodel\b/);
      const { parameters, queryType, warnings } = await explain(served.driver, query.text);
      expect(parameters).toEqual(query.parameters.map(({ name }) => name).toSorted());
      expect(queryType).toBe('r');
      expect(warnings.filter((warning) => !ofNothing.test(warning) && !ofDates(profile, warning))).toEqual(
        [],
      );
    },
  );
});

describe.each(saved.map((query) => [query.name, query] as const))('saved/%s', (_name, query) => {
  test('reads only, takes the parameters it declares and names nothing that is not there', async () => {
    const { parameters, queryType, warnings } = await explain(served.driver, query.text);
    expect(parameters).toEqual(query.parameters.map(({ name }) => name).toSorted());
    expect(queryType).toBe('r');
    expect(warnings).toEqual([]);
  });
});
