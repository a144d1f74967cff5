import express, { Router } from 'express';
import type { Logger } from 'pino';
import { maxDatasetBytes } from '../../contract/api/dataset-transfer.ts';
import { operations } from '../openapi/document.ts';
import { documentationRoutes, documents } from '../openapi/routes.ts';
import { connectionRoutes, nameConnection } from './connections.ts';
import { type ContextSources, provideContext } from './context.ts';
import { cypherRoutes } from './cypher.ts';
import { datasetRoutes, onlyEditorsSend } from './datasets.ts';
import { entityRoutes } from './entities.ts';
import { exportRoutes } from './export.ts';
import { isLoopback } from './host-check.ts';
import { onlyKnownPaths } from './known-paths.ts';
import { limitBodies, limitConcurrency, limitRate } from './limits.ts';
import { pathRoutes } from './paths.ts';
import { profileRoutes } from './profile.ts';
import { queryRoutes } from './queries.ts';
import { reportProblems } from './report-problems.ts';
import { searchRoutes } from './search.ts';
import { healthRoutes, serviceRoutes } from './service.ts';
import { sourceRoutes } from './sources.ts';
import { timeRoutes } from './time.ts';
import { traceRoutes } from './trace.ts';
import { viewRoutes } from './views.ts';

/** A View of some thousand nodes with their places is long, and so are the ids of all that is shown, and a query's file. */
const longestList = '1mb';

/** Of one caller within ten seconds: an editor asks for a plan now and then, nobody runs so many. */
const maxStatements = 100;

/** Data sets are large: few may be on their way at once. */
const oneAfterTheOther = { perCaller: 2, total: 2 };

/**
 * Everything below `/api`: each operation for the default connection there, and for any other below its own path; errors are
 * problem details.
 * @param host the address that is listened on; who can only be on this machine is not counted
 */
export function apiRoutes(sources: ContextSources, host: string, logger: Logger): Router {
  const router = Router();
  const every = operationRoutes(sources, host, logger);
  router.use((_request, response, next) => {
    response.set('cache-control', 'no-store');
    next();
  });
  router.use('/connections/:connection', nameConnection, every);
  router.use(every);
  return router;
}

function operationRoutes(sources: ContextSources, host: string, logger: Logger): Router {
  const router = Router();
  router.use(onlyKnownPaths([...Object.values(operations), ...documents]), healthRoutes);
  if (!isLoopback(host)) {
    router.use(limitRate());
    router.use('/cypher', limitRate(maxStatements));
  }
  router.use(
    ['/views', '/queries', '/graph', '/entities', '/tenures', '/export', '/profile'],
    limitBodies(express.json({ limit: longestList })),
  );
  router.use(
    '/datasets',
    onlyEditorsSend(sources.user),
    limitBodies(express.json({ limit: maxDatasetBytes }), oneAfterTheOther),
  );
  router.use(limitBodies(express.json({ limit: '100kb' })));
  router.use(limitConcurrency(), connectionRoutes(sources), provideContext(sources));
  router.use(serviceRoutes, profileRoutes, searchRoutes, entityRoutes, traceRoutes, timeRoutes, pathRoutes);
  router.use(
    queryRoutes,
    cypherRoutes,
    sourceRoutes,
    exportRoutes,
    viewRoutes,
    datasetRoutes,
    documentationRoutes(),
  );
  router.use(reportProblems(logger));
  return router;
}
