import { join } from 'node:path';
import type { ManagedTransaction, RecordShape } from 'neo4j-driver';
import { readStatements } from '../../cypher/statement.ts';
import { toParameter } from '../../neo4j/values.ts';

const statements = readStatements(join(import.meta.dirname, '../../../cypher/load'));

/** Runs a statement of `cypher/load/`, by name, and gives its rows. */
export interface Run {
  <Row extends RecordShape>(name: string, parameters: object): Promise<Row[]>;
  /** The rows one by one, for more than fit into memory. */
  each<Row extends RecordShape>(name: string, parameters: object): AsyncGenerator<Row>;
  /** How many rows one statement writes. */
  batch: number;
}

/** Few enough rows for the server's memory beside those that the same transaction writes. */
const batch = 500;

/** Statements that all belong to one transaction. */
export function runIn(transaction: ManagedTransaction): Run {
  const start = <Row extends RecordShape>(name: string, parameters: object) =>
    transaction.run<Row>(textOf(name), toParameter(parameters) as object);
  const run = async <Row extends RecordShape>(name: string, parameters: object) => {
    const { records } = await start<Row>(name, parameters);
    return records.map((record) => record.toObject());
  };
  return Object.assign(run, {
    batch,
    async *each<Row extends RecordShape>(name: string, parameters: object) {
      for await (const record of start<Row>(name, parameters)) yield record.toObject();
    },
  });
}

/** @throws Error where `cypher/load/` has no such file */
export function textOf(name: string): string {
  const statement = statements.get(name);
  if (!statement) throw new Error(`cypher/load/${name}.cypher is missing.`);
  return statement.text;
}
