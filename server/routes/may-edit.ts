import type { Request } from 'express';
import { MayNotEditError } from '../problems/errors.ts';
import type { User } from './context.ts';

const readOnly =
  'Diplograph is read-only while it is reachable from other machines. To save, start it with HOST=127.0.0.1.';

/**
 * Lets texts be checked for nobody but who may save or run them: planning a statement is work for the database.
 * @throws MayNotEditError
 */
export function checkMayCheck({ user }: { user: User }): void {
  if (!user.mayEdit && !user.mayRunCypher) throw new MayNotEditError(readOnly);
}

/**
 * Lets a change of what is saved through only for a caller who may, and from no page but the program's own.
 * @throws MayNotEditError
 */
export function checkMayEdit(request: Request, { user }: { user: Pick<User, 'mayEdit'> }): void {
  if (!user.mayEdit) throw new MayNotEditError(readOnly);
  if (!fromOwnOrigin(request)) {
    throw new MayNotEditError('Another page sent this change. Only Diplograph’s own page can save.');
  }
}

/** Browsers say of every change which page it comes from; what is no browser says nothing. */
function fromOwnOrigin({ headers }: Request): boolean {
  const { origin, host, 'sec-fetch-site': site } = headers;
  if (site !== undefined && site !== 'same-origin') return false;
  return origin === undefined || URL.parse(origin)?.host === host?.toLowerCase();
}
