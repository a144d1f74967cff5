/** Whether an error, of the system or of a program that reports it, says that a disk is full. */
export function saysDiskIsFull(error: unknown): boolean {
  const { code, message = String(error) } = (error ?? {}) as { code?: unknown; message?: string };
  return code === 'ENOSPC' || code === 'EDQUOT' || /no space left|disk quota exceeded/i.test(message);
}

/** What an error says of a disk that takes no more, as something to act on; undefined for any other error. */
export function diskSentence(error: unknown): string | undefined {
  const { code, message } = (error ?? {}) as { code?: unknown; message?: string };
  if (saysDiskIsFull(error)) return `A disk is full (${message}). Free some space, then try again.`;
  // Neo4j keeps the reason for its own log.
  return code === 'Neo.DatabaseError.Transaction.TransactionLogError'
    ? 'The database could not write to its disk, which is full as a rule. Nothing was changed. Free some space, then try again.'
    : undefined;
}
