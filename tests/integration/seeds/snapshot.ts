import type { Driver } from 'neo4j-driver';
import { toJson } from '../../../server/neo4j/values.ts';

/** Everything that data sets hold, as text that is the same for the same graph. */
export async function snapshot(driver: Driver, ...datasets: string[]): Promise<string[]> {
  const { records } = await driver.executeQuery(
    `MATCH (node) WHERE node.dataset IN $datasets
     RETURN [COLLECT { UNWIND labels(node) AS label RETURN label ORDER BY label }, properties(node)] AS row
     UNION ALL
     MATCH (from)-[edge]->(to) WHERE edge.dataset IN $datasets
     RETURN [type(edge), from.id, to.id, properties(edge)] AS row
     UNION ALL
     MATCH (dataset:Dataset) WHERE dataset.id IN $datasets
     RETURN [dataset.id, dataset.revision, dataset.entities, dataset.relationships] AS row`,
    { datasets },
  );
  return records.map((record) => JSON.stringify(sorted(toJson(record.get('row'))))).sort();
}

/** Removes data sets, and whatever is related to them. */
export async function removeDatasets(driver: Driver, ...datasets: string[]): Promise<void> {
  await driver.executeQuery(
    'MATCH (node) WHERE node.dataset IN $datasets OR (node:Dataset AND node.id IN $datasets) DETACH DELETE node',
    { datasets },
  );
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries.map(([name, each]) => [name, sorted(each)]));
}
