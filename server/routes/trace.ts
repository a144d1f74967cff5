import { Router } from 'express';
import { lineage } from '../../contract/api/routes/lineage.ts';
import { officeHolders } from '../../contract/api/routes/office-holders.ts';
import { lines, tenures } from '../../contract/api/routes/tenures.ts';
import { traceLineage } from '../graph/trace/lineage.ts';
import { findLines } from '../graph/trace/lines.ts';
import { findOfficeHolders } from '../graph/trace/office-holders.ts';
import { traceTenures } from '../graph/trace/tenures.ts';
import { serve } from './serve.ts';

export const traceRoutes = Router();

serve(traceRoutes, tenures, (input, { graph }) => traceTenures(graph, input));
serve(traceRoutes, lines, (input, { graph }) => findLines(graph, input));
serve(traceRoutes, lineage, (input, { graph }) => traceLineage(graph, input));
serve(traceRoutes, officeHolders, (input, { graph }) => findOfficeHolders(graph, input));
