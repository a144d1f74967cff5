import { Router } from 'express';
import { paths } from '../../contract/api/routes/paths.ts';
import { findPaths } from '../graph/paths/find-paths.ts';
import { serve } from './serve.ts';

export const pathRoutes = Router();

serve(pathRoutes, paths, (input, { graph }) => findPaths(graph, input));
