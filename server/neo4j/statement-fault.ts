import { Neo4jError } from 'neo4j-driver';

/** What the database finds wrong with a statement. */
export interface StatementFault {
  /** A sentence. */
  message: string;
  /** Where in the text that was sent, counted from 0. */
  offset: number | undefined;
  /** Whether all that is wrong is that it writes. */
  writes: boolean;
}

/** The codes by which the database says that it is the statement that is wrong. */
const faulty =
  /^Neo\.(ClientError\.(Statement|Procedure|Schema|Database)\.|DatabaseError\.Statement\.ExecutionFailed)/;

/** The end of its first line. */
const position = / *\(line \d+, column \d+ \(offset: (\d+)\)\)/;

/** @returns undefined where it is not the statement that is wrong */
export function statementFaultIn(error: unknown): StatementFault | undefined {
  if (!(error instanceof Neo4jError) || !faulty.test(error.code)) return undefined;
  const found = position.exec(error.message);
  // An excerpt of the text follows, which whoever sent it has.
  const words = (found ? error.message.slice(0, found.index) : error.message)
    .replace(/, reference [\da-f-]{36}\.?$/, '')
    .trim();
  return {
    message: /[.!?]$/.test(words) ? words : `${words}.`,
    offset: found ? Number(found[1]) : undefined,
    writes: error.code === 'Neo.ClientError.Statement.AccessMode',
  };
}
