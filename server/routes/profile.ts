import { Router } from 'express';
import { profile, questions } from '../../contract/api/routes/profile.ts';
import { capabilitiesOf } from '../../contract/model/profile/profile.ts';
import { serve } from './serve.ts';

export const profileRoutes = Router();

serve(profileRoutes, profile, async (_input, { graph }) => ({
  origin: graph.origin,
  profile: graph.profile,
  capabilities: capabilitiesOf(graph.profile),
  revision: null,
  suggestions: [],
  problem: null,
}));
serve(profileRoutes, questions, async (_input, { graph }) => ({
  questions: [...graph.questions.values()].map(({ statement: _, ...question }) => question),
}));
