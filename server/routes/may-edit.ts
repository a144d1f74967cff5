import type { Request } from 'express';
import { MayNotEditError } from '../problems/errors.ts';
import type { User } from './context.ts';

/**
 * Lets a change of what is saved through only for a caller who may, and from no page but the program's own.
 * @throws MayNotEditError
 */
export function checkMayEdit(request: Request, { user }: { user: Pick<User, 'mayEdit'> }): void {
  if (!user.mayEdit) {
    throw new MayNotEditError(
      'Diplograph is read-only while it is reachable from other machines. To save, start it with HOST=127.0.0.1.',
    );
  }
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
