import { join } from 'node:path';
import type { Driver, EagerResult } from 'neo4j-driver';
import { readStatements } from '../../cypher/statement.ts';
import type { Progress } from '../../process/progress.ts';
import { textOf } from './transaction-run.ts';

const schema = readStatements(join(import.meta.dirname, '../../../cypher/schema'));

/**
 * Makes the constraints and indexes of `cypher/schema/` that the database lacks, and waits until they can be used.
 * A file is named as what it makes: `entity-id.cypher` makes `entity_id`.
 * @param database the user's home database where undefined
 * @returns the names of those that were made
 */
export async function applySchema(
  driver: Driver,
  database: string | undefined,
  progress: Progress,
): Promise<string[]> {
  const config = database ? { database } : {};
  const { records } = await driver.executeQuery<EagerResult<{ name: string }>>(textOf('indexes'), {}, config);
  const present = new Set(records.map((record) => record.get('name')));
  const missing = [...schema.values()].filter(({ name }) => !present.has(indexName(name)));
  if (missing.length === 0) return [];
  return progress.step('Making indexes', async (report) => {
    for (const { name, text } of missing) {
      report(indexName(name));
      await driver.executeQuery(text, {}, config);
    }
    report('waiting until they can be used');
    await driver.executeQuery(textOf('await-indexes'), {}, config);
    return missing.map(({ name }) => indexName(name));
  });
}

function indexName(file: string): string {
  return file.replaceAll('-', '_');
}
