import * as routes from '../../../contract/api/routes/index.ts';
import type { KnownProfile } from '../../../contract/api/routes/profile.ts';
import type { Profile } from '../../../contract/model/profile/profile.ts';
import { call } from '../../api/call.ts';
import { queryClient } from '../../api/client.ts';
import { askProfile } from '../../api/questions/model.ts';
import { notifyError } from '../../ui/toasts.tsx';
import { renewGraph } from '../../workspace/renew-graph.ts';

/**
 * Saves a profile, by which the whole page goes on.
 * @param revision the one that is known; null where none is saved
 * @throws ProblemError: 412 where somebody has saved or reset it since
 */
export async function saveProfile(profile: Profile, revision: string | null): Promise<KnownProfile> {
  return taken(await call(routes.replaceProfile, { 'if-match': tagOf(revision), body: profile }));
}

/** @throws ProblemError: 412 where somebody has saved it since, 404 where it is gone */
export async function resetProfile(revision: string): Promise<KnownProfile> {
  return taken(await call(routes.resetProfile, { 'if-match': tagOf(revision) }));
}

/** The profile as it is known to the server now. */
export function profileNow(): Promise<KnownProfile> {
  return call(routes.profile, {});
}

function tagOf(revision: string | null): string {
  return revision === null ? '*' : `"${revision}"`;
}

/** Every answer that was had by the profile before is asked for anew. */
function taken(known: KnownProfile): KnownProfile {
  const { queryKey } = askProfile();
  queryClient.setQueryData(queryKey, known);
  void queryClient.invalidateQueries({ predicate: (query) => query.queryKey[0] !== queryKey[0] });
  renewGraph().catch((error: unknown) => notifyError(error, () => void renewGraph()));
  return known;
}
