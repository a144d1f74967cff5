import { keepPreviousData, useQuery } from '@tanstack/react-query';
import * as routes from '../../../contract/api/routes/index.ts';
import type { Profile } from '../../../contract/model/profile/profile.ts';
import { call } from '../../api/call.ts';
import { useDebounced } from '../../ui/use-debounced.ts';

/** A label or a relationship type, of which the samples are. */
export type SampledOf = { label: string } | { type: string };

/** In milliseconds: whoever types a name does not ask for every letter. */
const restMs = 300;

/** Some nodes of a label, or some relationships of a type, as a draft presents them. */
export function useSamples(profile: Profile, of: SampledOf) {
  const rested = useDebounced(profile, restMs);
  const answer = useQuery({
    queryKey: ['profile samples', of, rested],
    queryFn: ({ signal }) => call(routes.profileSamples, { body: { profile: rested, of } }, signal),
    placeholderData: (before, query) =>
      JSON.stringify(query?.queryKey[1]) === JSON.stringify(of) ? keepPreviousData(before) : undefined,
    retry: false,
  });
  return { ...answer, isBehind: answer.isPlaceholderData || rested !== profile };
}

/** The heads of the bodies that most headed, as a draft presents them. */
export function useTraces(profile: Profile, type: string, enabled: boolean) {
  const rested = useDebounced(profile, restMs);
  return useQuery({
    queryKey: ['profile traces', type, rested],
    queryFn: ({ signal }) => call(routes.profileTraces, { body: { profile: rested, type } }, signal),
    placeholderData: keepPreviousData,
    retry: false,
    enabled,
  });
}
