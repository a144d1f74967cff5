import type { StatementNotification } from '../../../contract/api/result.ts';
import { placeAt } from '../../../contract/text/cypher-tokens.ts';
import type { DatabaseNotification } from '../../neo4j/statement-answer.ts';

/**
 * What the database says of a statement, with the place in its text.
 * @param added how many letters were put before the text when it was sent
 */
export function placed(
  notifications: readonly DatabaseNotification[],
  text: string,
  added: number,
): StatementNotification[] {
  return notifications.map(({ offset, ...said }) => ({
    ...said,
    ...(offset === undefined ? { line: null, column: null } : placeAt(text, offset - added)),
  }));
}
