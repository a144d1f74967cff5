import type { Query } from '@tanstack/react-query';
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

/** What is known of the profile itself, and what is asked by a draft, does not depend on the one that is saved. */
const asksAnew = ({ queryKey }: Query) => !String(queryKey[0]).startsWith('profile');

/** Every answer that was had by the profile before is asked for anew. */
function taken(known: KnownProfile): KnownProfile {
  queryClient.setQueryData(askProfile().queryKey, known);
  void askAnew();
  renewGraph().catch((error: unknown) => notifyError(error, () => void renewGraph()));
  return known;
}

/** What is on its way comes to its end, as who waits for it would take it for lost; then it is asked for again. */
async function askAnew(): Promise<void> {
  const unbroken = { cancelRefetch: false };
  const onTheWay = queryClient.getQueryCache().findAll({ fetchStatus: 'fetching', predicate: asksAnew });
  await queryClient.invalidateQueries({ predicate: asksAnew }, unbroken);
  await queryClient.invalidateQueries({ predicate: (query) => onTheWay.includes(query) }, unbroken);
}
