import { Router } from 'express';
import { health, ready, schema } from '../../contract/api/routes/service.ts';
import { describeGraph } from '../graph/describe.ts';
import { describeSchema } from '../graph/schema.ts';
import { serve } from './serve.ts';

export const serviceRoutes = Router();

serve(serviceRoutes, health, async () => ({ status: 'alive' as const }));
serve(serviceRoutes, ready, async (_input, { graph, user }) => ({
  ...(await describeGraph(graph)),
  ...user,
}));
serve(serviceRoutes, schema, (_input, { graph }) => describeSchema(graph));
