import { join } from 'node:path';
import express, { Router } from 'express';

/**
 * The built client: files with a hash in their name for ever, the page itself always afresh, and the page for
 * every address that the client itself understands.
 */
export function clientFiles(folder: string): Router {
  const router = Router();
  const page = join(folder, 'index.html');
  router.use(
    '/assets',
    express.static(join(folder, 'assets'), { immutable: true, maxAge: '1y', fallthrough: false }),
  );
  router.use(express.static(folder, { index: false, maxAge: '1h' }));
  router.get('/{*path}', (_request, response) => {
    response.set('cache-control', 'no-cache').sendFile(page);
  });
  return router;
}
