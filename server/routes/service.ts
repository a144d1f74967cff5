import { Router } from 'express';
import { health, ready, schema, schemaGraph } from '../../contract/api/routes/service.ts';
import { describeGraph } from '../graph/describe.ts';
import { describeSchema } from '../graph/schema.ts';
import { describeSchemaGraph } from '../graph/schema-graph.ts';
import { serve } from './serve.ts';

/** Needs nothing, so that it can be answered before anything else is looked at. */
export const healthRoutes = Router();
export const serviceRoutes = Router();

serve(healthRoutes, health, async () => ({ status: 'alive' as const }));
serve(serviceRoutes, ready, async (_input, { graph, user }) => ({
  ...(await describeGraph(graph)),
  ...user,
}));
serve(serviceRoutes, schema, (_input, { graph }) => describeSchema(graph));
serve(serviceRoutes, schemaGraph, (_input, { graph }) => describeSchemaGraph(graph));
