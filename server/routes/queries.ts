import { Router } from 'express';
import { queries, query, runQuery } from '../../contract/api/routes/queries.ts';
import type { OpenGraph } from '../graph/open.ts';
import { runSavedQuery, savedQuery } from '../graph/saved/run.ts';
import { serve } from './serve.ts';

export function queryRoutes(graph: OpenGraph): Router {
  const router = Router();
  serve(router, queries, async () => ({ queries: [...graph.saved] }));
  serve(router, query, async ({ name }) => savedQuery(graph, name));
  serve(router, runQuery, (input, signal) => runSavedQuery(graph.until(signal), input));
  return router;
}
