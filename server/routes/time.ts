import { Router } from 'express';
import { activity, changes } from '../../contract/api/routes/changes.ts';
import { measureActivity } from '../graph/time/activity.ts';
import { findChanges } from '../graph/time/changes.ts';
import { serve } from './serve.ts';

export const timeRoutes = Router();

serve(timeRoutes, changes, (input, { graph }) => findChanges(graph, input));
serve(timeRoutes, activity, (_input, { graph }) => measureActivity(graph));
