import { Router } from 'express';
import { citing, source, sources } from '../../contract/api/routes/sources.ts';
import { describeSource, findCiting, listSources } from '../graph/sources.ts';
import { serve } from './serve.ts';

export const sourceRoutes = Router();

serve(sourceRoutes, sources, (input, { graph }) => listSources(graph, input));
serve(sourceRoutes, source, (input, { graph }) => describeSource(graph, input));
serve(sourceRoutes, citing, (input, { graph }) => findCiting(graph, input));
