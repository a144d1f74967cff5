import { Router } from 'express';
import { source, sources } from '../../contract/api/routes/sources.ts';
import { describeSource, listSources } from '../graph/sources.ts';
import { serve } from './serve.ts';

export const sourceRoutes = Router();

serve(sourceRoutes, sources, (_input, { graph }) => listSources(graph));
serve(sourceRoutes, source, (input, { graph }) => describeSource(graph, input));
