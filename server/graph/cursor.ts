import { z } from 'zod';
import { BadInputError } from '../problems/errors.ts';

/** Where a page ended: the sorting values of its last entry. */
export type Position = (number | string)[];

const positionShape = z.array(z.union([z.int(), z.string()])).max(8);

/** A position as an opaque text that is safe in an address. */
export function encodeCursor(position: Position): string {
  return Buffer.from(JSON.stringify(position)).toString('base64url');
}

/** @throws BadInputError for anything that `encodeCursor` did not make */
export function decodeCursor(cursor: string): Position {
  try {
    return positionShape.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()));
  } catch {
    throw new BadInputError([
      { field: 'cursor', message: 'is not one that this server gave: use `nextCursor` of the page before' },
    ]);
  }
}
