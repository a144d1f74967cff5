import { placeAt } from '../../../contract/text/cypher-tokens.ts';
import { statementFaultIn } from '../../neo4j/statement-fault.ts';
import { OutOfMemoryError } from '../../problems/errors.ts';
import { InvalidStatementError, StatementRefusedError } from '../../problems/statement-errors.ts';

/**
 * What the database says of a wrong statement, as its author needs it; any other error as it is.
 * @param text the statement as its author knows it
 * @param added how many letters were put before it when it was sent
 */
export function explainFault(error: unknown, text: string, added: number): unknown {
  if (error instanceof OutOfMemoryError) return new OutOfMemoryError(error.cause, ['WHERE', 'LIMIT']);
  const fault = statementFaultIn(error);
  if (!fault) return error;
  const { message, offset, writes } = fault;
  if (writes) {
    return new StatementRefusedError(
      'The statement writes. Only statements that read the graph are run here.',
    );
  }
  return new InvalidStatementError(message, offset === undefined ? undefined : placeAt(text, offset - added));
}
