import express, { Router } from 'express';
import type { Logger } from 'pino';
import type { OpenGraph } from '../graph/open.ts';
import { NotFoundError } from '../problems/errors.ts';
import { entityRoutes } from './entities.ts';
import { reportProblems } from './report-problems.ts';
import { serviceRoutes } from './service.ts';
import { traceRoutes } from './trace.ts';

/** Everything below `/api`; errors are problem details. */
export function apiRoutes(graph: OpenGraph, logger: Logger): Router {
  const router = Router();
  router.use((_request, response, next) => {
    response.set('cache-control', 'no-store');
    next();
  });
  router.use(express.json({ limit: '100kb' }));
  router.use(serviceRoutes(graph), entityRoutes(graph), traceRoutes(graph));
  router.use((request) => {
    throw new NotFoundError(
      `There is no ${request.method} ${request.originalUrl.split('?')[0]}. What there is, is listed at /api/docs.`,
    );
  });
  router.use(reportProblems(logger));
  return router;
}
