import { join } from 'node:path';
import type { ManagedTransaction, RecordShape } from 'neo4j-driver';
import { readStatements } from '../../cypher/statement.ts';
import { toParameter } from '../../neo4j/values.ts';

const statements = readStatements(join(import.meta.dirname, '../../../cypher/load'));

/** Runs a statement of `cypher/load/`, by name, and gives its rows. */
export type Run = <Row extends RecordShape>(name: string, parameters: object) => Promise<Row[]>;

/** Statements that all belong to one transaction. */
export function runIn(transaction: ManagedTransaction): Run {
  return async <Row extends RecordShape>(name: string, parameters: object) => {
    const { records } = await transaction.run<Row>(textOf(name), toParameter(parameters) as object);
    return records.map((record) => record.toObject());
  };
}

/** @throws Error where `cypher/load/` has no such file */
export function textOf(name: string): string {
  const statement = statements.get(name);
  if (!statement) throw new Error(`cypher/load/${name}.cypher is missing.`);
  return statement.text;
}
