import { Router } from 'express';
import { entity, expansion, neighbours, overview, subgraph } from '../../contract/api/routes/entities.ts';
import { describeEntity } from '../graph/entity.ts';
import { findNeighbours } from '../graph/neighbours.ts';
import { findOverview } from '../graph/overview.ts';
import { findSubgraph } from '../graph/subgraph.ts';
import { serve } from './serve.ts';

export const entityRoutes = Router();

serve(entityRoutes, entity, (input, { graph }) => describeEntity(graph, input));
serve(entityRoutes, neighbours, (input, { graph }) => findNeighbours(graph, input));
serve(entityRoutes, expansion, (input, { graph }) => findNeighbours(graph, input));
serve(entityRoutes, overview, (input, { graph }) => findOverview(graph, input));
serve(entityRoutes, subgraph, (input, { graph }) => findSubgraph(graph, input));
