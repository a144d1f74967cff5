/**
 * Lets a program go on when nobody reads any more what it says: its terminal, pipe or log is gone, and to report that
 * would fail again, for ever.
 */
export function outliveReaders({ stdout, stderr }: Pick<NodeJS.Process, 'stdout' | 'stderr'>): void {
  for (const stream of [stdout, stderr]) stream.on('error', () => {});
}

/** Ends a command when nobody reads its results any more, as when `head` has enough. */
export function endWithReader({ stdout, stderr }: Pick<NodeJS.Process, 'stdout' | 'stderr'>): void {
  stdout.on('error', () => process.exit(0));
  stderr.on('error', () => {});
}
