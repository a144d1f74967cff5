import type { Request } from 'express';

/** Whether a request says that a body follows. */
export function hasBody({ headers }: Request): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length']) > 0;
}
