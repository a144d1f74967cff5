import { Router } from 'express';
import { docsPage } from './docs-page.ts';
import { describeApi } from './document.ts';

/** Where the API is described; the description itself describes the other operations alone. */
export const documents = [
  { method: 'get', path: '/openapi.json' },
  { method: 'get', path: '/docs' },
] as const;

/** The API's description: for programs, and as a page for people. */
export function documentationRoutes(): Router {
  const router = Router();
  const document = describeApi();
  const page = docsPage(document);
  router.get('/openapi.json', (_request, response) => {
    response.json(document);
  });
  router.get('/docs', (_request, response) => {
    response.type('html').send(page);
  });
  return router;
}
