import type { KnownProfile } from '../../../contract/api/routes/profile.ts';
import { capabilitiesOf } from '../../../contract/model/profile/profile.ts';
import type { OpenGraph } from '../open-graph.ts';

/** What is known of the model of a graph, where that comes from, and what is saved of it. */
export async function knownProfile({
  origin,
  profile,
  keeping: { stored },
  suggestions,
}: OpenGraph): Promise<KnownProfile> {
  return {
    origin,
    profile,
    capabilities: capabilitiesOf(profile),
    revision: stored?.revision ?? null,
    suggestions: await suggestions(),
    problem: stored?.problems[0] ?? null,
  };
}
