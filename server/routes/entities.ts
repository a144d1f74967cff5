import { Router } from 'express';
import { entity, neighbours, overview, search } from '../../contract/api/routes/entities.ts';
import { describeEntity } from '../graph/entity.ts';
import { findNeighbours } from '../graph/neighbours.ts';
import type { OpenGraph } from '../graph/open.ts';
import { findOverview } from '../graph/overview.ts';
import { findEntities } from '../graph/search/find.ts';
import { serve } from './serve.ts';

export function entityRoutes(graph: OpenGraph): Router {
  const router = Router();
  serve(router, search, (input, signal) => findEntities(graph.until(signal), input));
  serve(router, entity, (input, signal) => describeEntity(graph.until(signal), input));
  serve(router, neighbours, (input, signal) => findNeighbours(graph.until(signal), input));
  serve(router, overview, (input, signal) => findOverview(graph.until(signal), input));
  return router;
}
