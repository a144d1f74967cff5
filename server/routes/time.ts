import { Router } from 'express';
import { activity, changes } from '../../contract/api/routes/changes.ts';
import type { OpenGraph } from '../graph/open.ts';
import { measureActivity } from '../graph/time/activity.ts';
import { findChanges } from '../graph/time/changes.ts';
import { serve } from './serve.ts';

export function timeRoutes(graph: OpenGraph): Router {
  const router = Router();
  serve(router, changes, (input, signal) => findChanges(graph.until(signal), input));
  serve(router, activity, (_input, signal) => measureActivity(graph.until(signal)));
  return router;
}
