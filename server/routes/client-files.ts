import { join } from 'node:path';
import express, { Router } from 'express';
import { NotFoundError } from '../problems/errors.ts';
import { onlyMethods } from './known-paths.ts';

/**
 * The built client: files with a hash in their name for ever, and the page itself always afresh. It is one page, at
 * the root; at any other path it says that there is none.
 */
export function clientFiles(folder: string): Router {
  const router = Router();
  const page = join(folder, 'index.html');
  router.use(onlyMethods(['GET', 'HEAD']));
  router.use('/assets', express.static(join(folder, 'assets'), { immutable: true, maxAge: '1y' }));
  router.use('/assets', () => {
    throw new NotFoundError('This file is no longer available. Reload the page.');
  });
  router.use(express.static(folder, { index: false, maxAge: '1h' }));
  router.get('/{*path}', (request, response, next) => {
    const isKnown = request.path === '/';
    if (!isKnown && !request.accepts('html'))
      return next(new NotFoundError(`There is nothing at ${request.path}.`));
    response
      .status(isKnown ? 200 : 404)
      .set('cache-control', 'no-cache')
      .sendFile(page);
  });
  return router;
}
