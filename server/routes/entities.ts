import { Router } from 'express';
import { entity, expansion, neighbours, overview, subgraph } from '../../contract/api/routes/entities.ts';
import { degrees, expandAlong, sharedNeighbours } from '../../contract/api/routes/together.ts';
import { findAlong } from '../graph/along.ts';
import { describeEntity } from '../graph/entity.ts';
import { findNeighbours } from '../graph/neighbours.ts';
import { findOverview } from '../graph/overview.ts';
import { findShared } from '../graph/shared.ts';
import { findSubgraph } from '../graph/subgraph.ts';
import { serve } from './serve.ts';

export const entityRoutes = Router();

serve(entityRoutes, entity, (input, { graph }) => describeEntity(graph, input));
serve(entityRoutes, neighbours, (input, { graph }) => findNeighbours(graph, input));
serve(entityRoutes, expansion, (input, { graph }) => findNeighbours(graph, input));
serve(entityRoutes, overview, (input, { graph }) => findOverview(graph, input));
serve(entityRoutes, subgraph, (input, { graph }) => findSubgraph(graph, input));
serve(entityRoutes, sharedNeighbours, (input, { graph }) => findShared(graph, input));
serve(entityRoutes, expandAlong, (input, { graph }) => findAlong(graph, input));
serve(entityRoutes, degrees, async ({ ids }, { graph }) => ({
  degrees: await graph.ask('degrees', { ids: [...new Set(ids)] }),
}));
