import express, { type Request, Router } from 'express';
import type { Logger } from 'pino';
import { documentationRoutes } from '../openapi/routes.ts';
import { NotFoundError } from '../problems/errors.ts';
import { type ContextSources, provideContext } from './context.ts';
import { entityRoutes } from './entities.ts';
import { exportRoutes } from './export.ts';
import { isLoopback } from './host-check.ts';
import { limitConcurrency, limitRate } from './limits.ts';
import { pathRoutes } from './paths.ts';
import { profileRoutes } from './profile.ts';
import { queryRoutes } from './queries.ts';
import { reportProblems } from './report-problems.ts';
import { serviceRoutes } from './service.ts';
import { sourceRoutes } from './sources.ts';
import { timeRoutes } from './time.ts';
import { traceRoutes } from './trace.ts';
import { viewRoutes } from './views.ts';

/** A View of some thousand nodes with their places is long. */
const longestView = '1mb';

/**
 * Everything below `/api`; errors are problem details.
 * @param host the address that is listened on; who can only be on this machine is not counted
 */
export function apiRoutes(sources: ContextSources, host: string, logger: Logger): Router {
  const router = Router();
  router.use((_request, response, next) => {
    response.set('cache-control', 'no-store');
    next();
  });
  if (!isLoopback(host)) router.use(limitRate());
  router.use(limitConcurrency());
  router.use(['/views', '/graph'], express.json({ limit: longestView }));
  router.use(express.json({ limit: '100kb' }), provideContext(sources));
  router.use(serviceRoutes, profileRoutes, entityRoutes, traceRoutes, timeRoutes, pathRoutes);
  router.use(queryRoutes, sourceRoutes, exportRoutes, viewRoutes, documentationRoutes());
  router.use(({ method, originalUrl }: Request) => {
    const path = originalUrl.split('?')[0];
    throw new NotFoundError(`There is no ${method} ${path}. See /api/docs for every operation.`);
  });
  router.use(reportProblems(logger));
  return router;
}
