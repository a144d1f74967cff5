import { Router } from 'express';
import { source, sources } from '../../contract/api/routes/sources.ts';
import type { OpenGraph } from '../graph/open.ts';
import { describeSource, listSources } from '../graph/sources.ts';
import { serve } from './serve.ts';

export function sourceRoutes(graph: OpenGraph): Router {
  const router = Router();
  serve(router, sources, (_input, signal) => listSources(graph.until(signal)));
  serve(router, source, (input, signal) => describeSource(graph.until(signal), input));
  return router;
}
