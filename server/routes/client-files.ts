import { join } from 'node:path';
import express, { Router } from 'express';
import { NotFoundError } from '../problems/errors.ts';

/**
 * The built client: files with a hash in their name for ever, the page itself always afresh, and the page for
 * every address that the client itself understands.
 */
export function clientFiles(folder: string): Router {
  const router = Router();
  const page = join(folder, 'index.html');
  router.use('/assets', express.static(join(folder, 'assets'), { immutable: true, maxAge: '1y' }));
  router.use('/assets', () => {
    throw new NotFoundError('This file is no longer available. Reload the page.');
  });
  router.use(express.static(folder, { index: false, maxAge: '1h' }));
  router.get('/{*path}', (_request, response) => {
    response.set('cache-control', 'no-cache').sendFile(page);
  });
  return router;
}
