import { Router } from 'express';
import { queries, query, runQuery } from '../../contract/api/routes/queries.ts';
import { runSavedQuery, savedQuery } from '../graph/saved/run.ts';
import { serve } from './serve.ts';

export const queryRoutes = Router();

serve(queryRoutes, queries, async (_input, { graph }) => ({
  queries: graph.saved.map(({ source: _, ...query }) => query),
  problems: [],
}));
serve(queryRoutes, query, async ({ name }, { graph }) => savedQuery(graph, name));
serve(queryRoutes, runQuery, (input, { graph }) => runSavedQuery(graph, input));
