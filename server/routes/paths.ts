import { Router } from 'express';
import { paths } from '../../contract/api/routes/paths.ts';
import type { OpenGraph } from '../graph/open.ts';
import { findPaths } from '../graph/paths/find-paths.ts';
import { serve } from './serve.ts';

export function pathRoutes(graph: OpenGraph): Router {
  const router = Router();
  serve(router, paths, (input, signal) => findPaths(graph.until(signal), input));
  return router;
}
