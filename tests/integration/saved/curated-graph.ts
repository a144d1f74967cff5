import { join } from 'node:path';
import neo4j, { type Driver } from 'neo4j-driver';
import type { Result } from '../../../contract/api/result.ts';
import { readLibrary } from '../../../server/cypher/library.ts';
import type { ParsedQuery } from '../../../server/cypher/saved-query.ts';
import { openGraph } from '../../../server/graph/open.ts';
import type { OpenGraph } from '../../../server/graph/open-graph.ts';
import { choicesOf } from '../../../server/graph/saved/choices.ts';
import type { Given } from '../../../server/graph/saved/parameters.ts';
import { runSavedQuery } from '../../../server/graph/saved/run.ts';
import { connect } from '../../../server/neo4j/connect.ts';
import { silently } from '../../../server/process/progress.ts';
import { applySchema } from '../../../server/seeds/load/apply-schema.ts';
import { loadSeeds } from '../../../server/seeds/load/load-seeds.ts';
import { readSeeds, type Seeds } from '../../../server/seeds/read-seeds.ts';
import { readSeedFiles } from '../../../server/seeds/reading/seed-file.ts';
import { databaseForTests } from '../database-for-tests.ts';

const project = join(import.meta.dirname, '../../..');
const folder = join(project, 'seeds');
export const library = readLibrary(join(project, 'cypher'));

/** The curated data in a real Neo4j, open as the program opens it. */
export interface CuratedGraph {
  graph: OpenGraph;
  /** The same data as its files have it. */
  seeds: Seeds;
  /** Runs a query of `cypher/saved/`. */
  run(name: string, parameters?: Given): Promise<Result>;
  /** What the graph offers for a parameter of such a query. */
  choices(name: string, parameter: string, parameters?: Given): Promise<string[]>;
  /** Asks the server what it makes of a statement, without running it. */
  explain(text: string, parameters: Record<string, unknown>): Promise<Explained>;
  close(): Promise<void>;
}

interface Explained {
  /** `r` for a statement that only reads. */
  queryType: string | undefined;
  columns: string[];
  /** Labels, types and properties that the graph does not have, and whatever else the server warns of. */
  warnings: string[];
}

export async function curatedGraph(): Promise<CuratedGraph> {
  const { stop, ...address } = await databaseForTests();
  const driver = connect(address);
  const { database } = address;
  await applySchema(driver, database, silently);
  await loadSeeds(driver, database, folder, silently, { compare: true });
  const graph = await openGraph({ driver, database, description: 'the curated data', library });
  return {
    graph,
    run: (name, parameters = {}) => runSavedQuery(graph, shippedQuery(name), parameters),
    async choices(name, parameter, parameters = {}) {
      const input = { parameter, parameters, search: '' };
      const { choices } = await choicesOf(graph, shippedQuery(name), input);
      return choices.map(({ value }) => value);
    },
    seeds: readSeeds(await readSeedFiles(folder)),
    explain: (text, parameters) => explain(driver, database, text, parameters),
    async close() {
      await driver.close();
      await stop();
    },
  };
}

function shippedQuery(name: string): ParsedQuery {
  const query = library.saved.find((each) => each.name === name);
  if (!query) throw new Error(`There is no cypher/saved/${name}.cypher`);
  return query;
}

async function explain(
  driver: Driver,
  database: string | undefined,
  text: string,
  parameters: Record<string, unknown>,
): Promise<Explained> {
  const { keys, summary } = await driver.executeQuery(`EXPLAIN ${text}`, parameters, {
    routing: neo4j.routing.READ,
    ...(database && { database }),
  });
  const warnings = summary.gqlStatusObjects.filter(({ gqlStatus }) => !/^0[02]/.test(gqlStatus));
  return {
    queryType: summary.queryType as unknown as string,
    columns: keys.map(String),
    warnings: warnings.map(({ statusDescription }) => statusDescription),
  };
}
