import type { RouteOutput } from '../../../contract/api/route.ts';
import type { profileText as profileTextRoute } from '../../../contract/api/routes/profile.ts';
import { profileText } from '../../workspace/profile-text.ts';
import { slugOf } from '../../workspace/slug.ts';
import type { OpenGraph } from '../open-graph.ts';

/** The profile of a graph as a file: as it is saved, with its comments, or as it would be. */
export function fileOfProfile({
  profile,
  keeping: { stored },
}: OpenGraph): RouteOutput<typeof profileTextRoute> {
  return {
    name: `${slugOf(profile.title, 'profile')}.yaml`,
    text: stored?.profile ? stored.text : profileText(profile),
  };
}
