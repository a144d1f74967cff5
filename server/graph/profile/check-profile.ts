import type { RouteOutput } from '../../../contract/api/route.ts';
import type { checkProfile as checkProfileRoute } from '../../../contract/api/routes/profile.ts';
import { profileChanges } from '../../../contract/text/profile-changes.ts';
import { readProfileText } from '../../workspace/profile-text.ts';
import type { OpenGraph } from '../open-graph.ts';
import { describeSchema } from '../schema.ts';
import { unknownNames } from './unknown-names.ts';

/** What is wrong with the text of a profile, or what it would change. */
export async function checkProfile(
  graph: OpenGraph,
  text: string,
): Promise<RouteOutput<typeof checkProfileRoute>> {
  const { profile, faults } = readProfileText(text);
  if (!profile) {
    const problems = faults.map((fault) => ({ file: 'profile.yaml', ...fault }));
    return { problems, profile: null, changes: [], unknown: [] };
  }
  return {
    problems: [],
    profile,
    changes: profileChanges(graph.profile, profile).map((sentence) => [sentence]),
    unknown: unknownNames(profile, await describeSchema(graph)),
  };
}
