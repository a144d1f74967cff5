import { isDeepStrictEqual } from 'node:util';
import { Router } from 'express';
import {
  checkProfile,
  profile,
  profileSamples,
  profileText,
  profileTraces,
  profileValues,
  questions,
  replaceProfile,
  resetProfile,
} from '../../contract/api/routes/profile.ts';
import type { Profile } from '../../contract/model/profile/profile.ts';
import { checkProfile as check } from '../graph/profile/check-profile.ts';
import { fileOfProfile } from '../graph/profile/file-of-profile.ts';
import { knownProfile } from '../graph/profile/known-profile.ts';
import { samplesBy } from '../graph/profile/profile-samples.ts';
import { tracesBy } from '../graph/profile/profile-traces.ts';
import { valuesOf } from '../graph/profile/property-values.ts';
import type { RequestContext } from './context.ts';
import { checkMayCheck } from './may-edit.ts';
import { serve } from './serve.ts';

export const profileRoutes = Router();

serve(profileRoutes, profile, async (_input, { graph }) => knownProfile(graph));
serve(profileRoutes, replaceProfile, async ({ 'if-match': expected, ...profile }, { graph }) =>
  knownProfile(await graph.keeping.save(profile, expected)),
);
serve(profileRoutes, resetProfile, async ({ 'if-match': expected }, { graph }) =>
  knownProfile(await graph.keeping.reset(expected)),
);
serve(profileRoutes, profileText, async (_input, { graph }) => fileOfProfile(graph));
serve(profileRoutes, checkProfile, async ({ text }, { graph, user }) => {
  checkMayCheck({ user });
  return check(graph, text);
});
serve(profileRoutes, profileSamples, async (input, context) => {
  checkMayTry(input.profile, context);
  return samplesBy(context.graph, input);
});
serve(profileRoutes, profileValues, async (input, { graph }) => valuesOf(graph, input));
serve(profileRoutes, profileTraces, async (input, context) => {
  checkMayTry(input.profile, context);
  return tracesBy(context.graph, input);
});
serve(profileRoutes, questions, async (_input, { graph }) => ({
  questions: [...graph.questions.values()].map(({ statement: _, ...question }) => question),
}));

/** Everybody may see what the profile in use makes of the graph; another one means new statements for the database. */
function checkMayTry(profile: Profile, { graph, user }: RequestContext): void {
  if (!isDeepStrictEqual(profile, graph.profile)) checkMayCheck({ user });
}
