import { Router } from 'express';
import { tenures } from '../../contract/routes/tenures.ts';
import type { OpenGraph } from '../graph/open.ts';
import { traceTenures } from '../graph/trace/tenures.ts';
import { serve } from './serve.ts';

export function traceRoutes(graph: OpenGraph): Router {
  const router = Router();
  serve(router, tenures, (input, signal) => traceTenures(graph.until(signal), input));
  return router;
}
