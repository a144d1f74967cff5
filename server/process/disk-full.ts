/** Whether an error, of the system or of a program that reports it, says that a disk is full. */
export function saysDiskIsFull(error: unknown): boolean {
  const { code, message = String(error) } = (error ?? {}) as { code?: unknown; message?: string };
  return code === 'ENOSPC' || code === 'EDQUOT' || /no space left|disk quota exceeded/i.test(message);
}
