import { join } from 'node:path';
import { expect } from 'vitest';
import { readLibrary } from '../../../server/cypher/library.ts';
import type { ProvidedDatabase } from '../../../server/database/provide.ts';
import { type OpenOptions, openGraph } from '../../../server/graph/open.ts';
import { findOverview } from '../../../server/graph/overview.ts';
import { describeSchemaGraph } from '../../../server/graph/schema-graph.ts';
import { findEntities } from '../../../server/graph/search/find.ts';
import { traceTenures } from '../../../server/graph/trace/tenures.ts';
import { connect } from '../../../server/neo4j/connect.ts';
import { firmProfile } from '../../fixtures/firm-profile.ts';
import { buildGraph } from '../../fixtures/graphs/build-graph.ts';
import { databaseState } from '../database-state.ts';

/**
 * Graphs in models of their own are opened by a guess and by a profile, shown, searched and traced, with any Neo4j that is
 * supported; the server keeps its names, counts, indexes and last transaction.
 */
export async function opensOthersGraphs(database: ProvidedDatabase): Promise<void> {
  const driver = connect(database);
  try {
    for (const fixture of ['northwind', 'movies', 'reporting', 'opaque', 'firm'] as const)
      await buildGraph(driver, fixture, 'others');
    const options = {
      ...{ driver, database: database.database, description: '' },
      library: readLibrary(join(import.meta.dirname, '../../../cypher')),
    };
    const before = await databaseState(driver, database.database);
    await isGuessed({ ...options, profile: 'guessed' });
    await isTraced({ ...options, profile: firmProfile });
    expect(await databaseState(driver, database.database)).toEqual(before);
  } finally {
    await driver.close();
  }
}

async function isGuessed(options: OpenOptions): Promise<void> {
  const graph = await openGraph(options);
  const found = async (q: string) => {
    const { results } = await findEntities(graph, { q, limit: 5, headedFirst: false });
    return results.map(({ node }) => node.name);
  };
  expect((await found('rossle sauerkrot'))[0]).toBe('Rössle Sauerkraut');
  expect((await found('Lindqvist'))[0]).toBe('Ada Lindqvist');
  expect((await found('the matrix'))[0]).toBe('The Matrix');
  const { graph: shown } = await findOverview(graph, { limit: 60, neighbours: false });
  expect(new Set(shown.nodes.flatMap(({ labels }) => labels ?? [])).size).toBeGreaterThan(8);
  expect(shown.edges.length).toBeGreaterThan(10);
  const { connections } = await describeSchemaGraph(graph);
  expect(connections).toContainEqual(
    expect.objectContaining({ type: 'RENAMED_TO', from: 'Unit', to: 'Unit' }),
  );
  const suggested = (await graph.suggestions()).map(({ type, family }) => `${type} ${family}`);
  expect(suggested).toEqual(expect.arrayContaining(['LEADS headship', 'RENAMED_TO succession']));
}

/** By relationships that are stored from what is headed to who heads it, across the names of a department. */
async function isTraced(options: OpenOptions): Promise<void> {
  const graph = await openGraph(options);
  const { results } = await findEntities(graph, { q: 'Markets', limit: 1, headedFirst: true });
  const { tenures } = await traceTenures(graph, {
    ...{ id: results[0]?.node.id ?? '', lineage: true, limit: 50 },
  });
  expect(tenures.map(({ person }) => person.name)).toEqual([
    'Ada Berg',
    'Cleo Dahl',
    'Ben Cole',
    'Cleo Dahl',
  ]);
}
