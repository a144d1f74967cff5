import { Router } from 'express';
import { lineage } from '../../contract/api/routes/lineage.ts';
import { officeHolders } from '../../contract/api/routes/office-holders.ts';
import { tenures } from '../../contract/api/routes/tenures.ts';
import type { OpenGraph } from '../graph/open.ts';
import { traceLineage } from '../graph/trace/lineage.ts';
import { findOfficeHolders } from '../graph/trace/office-holders.ts';
import { traceTenures } from '../graph/trace/tenures.ts';
import { serve } from './serve.ts';

export function traceRoutes(graph: OpenGraph): Router {
  const router = Router();
  serve(router, tenures, (input, signal) => traceTenures(graph.until(signal), input));
  serve(router, lineage, (input, signal) => traceLineage(graph.until(signal), input));
  serve(router, officeHolders, (input, signal) => findOfficeHolders(graph.until(signal), input));
  return router;
}
