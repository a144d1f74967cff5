import { Router } from 'express';
import { health, ready } from '../../contract/routes/service.ts';
import { describeGraph } from '../graph/describe.ts';
import type { OpenGraph } from '../graph/open.ts';
import { serve } from './serve.ts';

export function serviceRoutes(graph: OpenGraph): Router {
  const router = Router();
  serve(router, health, async () => ({ status: 'alive' as const }));
  serve(router, ready, (_input, signal) => describeGraph(graph.until(signal)));
  return router;
}
