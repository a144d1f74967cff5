import { join } from 'node:path';
import type { Driver, EagerResult } from 'neo4j-driver';
import { readStatements } from '../../cypher/statement.ts';
import type { Progress } from '../../process/progress.ts';
import { textOf } from './transaction-run.ts';

const schema = readStatements(join(import.meta.dirname, '../../../cypher/schema'));

/** Longer than the statement itself waits, and than the server lets others take, in milliseconds. */
const awaitTimeout = 610_000;

interface Index {
  name: string;
  /** Labels or relationship types; none of the indexes that the database has by itself. */
  over: string[] | null;
}

/**
 * Makes the constraints and indexes of `cypher/schema/` that the database lacks, or has over other relationship types, and
 * waits until they can be used. A file is named as what it makes: `entity-id.cypher` makes `entity_id`.
 * @param database the user's home database where undefined
 * @returns the names of those that were made
 */
export async function applySchema(
  driver: Driver,
  database: string | undefined,
  progress: Progress,
): Promise<string[]> {
  const config = database ? { database } : {};
  const { records } = await driver.executeQuery<EagerResult<Index>>(textOf('indexes'), {}, config);
  const present = new Map(records.map((record) => [record.get('name'), record.get('over') ?? []]));
  const isAsWanted = (name: string, wanted: string[]) =>
    present.has(name) && (wanted.length === 0 || wanted.sort().join() === present.get(name)?.sort().join());
  const missing = [...schema.values()].filter(
    ({ name, text }) => !isAsWanted(indexName(name), typesIn(text)),
  );
  if (missing.length === 0) return [];
  return progress.step('Making indexes', async (report) => {
    for (const { name, text } of missing) {
      report(indexName(name));
      if (present.has(indexName(name)))
        await driver.executeQuery(`DROP INDEX ${indexName(name)}`, {}, config);
      await driver.executeQuery(text, {}, config);
    }
    report('waiting until they can be used');
    const transactionConfig = { timeout: awaitTimeout };
    await driver.executeQuery(textOf('await-indexes'), {}, { ...config, transactionConfig });
    return missing.map(({ name }) => indexName(name));
  });
}

/** The relationship types that a statement makes an index over. */
function typesIn(text: string): string[] {
  return /\(\)-\[\w+:([\w|]+)\]/.exec(text)?.[1]?.split('|') ?? [];
}

function indexName(file: string): string {
  return file.replaceAll('-', '_');
}
