import { Router } from 'express';
import { health, ready, schema } from '../../contract/api/routes/service.ts';
import { describeGraph } from '../graph/describe.ts';
import type { OpenGraph } from '../graph/open.ts';
import { describeSchema } from '../graph/schema.ts';
import { serve } from './serve.ts';

export function serviceRoutes(graph: OpenGraph): Router {
  const router = Router();
  serve(router, health, async () => ({ status: 'alive' as const }));
  serve(router, ready, (_input, signal) => describeGraph(graph.until(signal)));
  serve(router, schema, (_input, signal) => describeSchema(graph.until(signal)));
  return router;
}
