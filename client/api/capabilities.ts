import { useQuery } from '@tanstack/react-query';
import type { Capability } from '../../contract/model/profile/profile.ts';
import { askReady } from './questions/opening.ts';

/**
 * Whether the profile of the graph knows what a part of the page needs: a part that would have nothing to show is left
 * out. Taken to be so until the server has said it.
 */
export function useCapabilities(): (capability: Capability) => boolean {
  const { data } = useQuery(askReady());
  return (capability) => data?.capabilities.includes(capability) ?? true;
}

/** Whether the graph is in our own model, so that its properties have places of their own in the panels. */
export function useIsOwnModel(): boolean {
  const { data } = useQuery(askReady());
  return data === undefined || data.profile === 'built-in';
}

/** Whether this caller may save to the workspace; taken to be so until the server has said it. */
export function useMayEdit(): boolean {
  const { data } = useQuery(askReady());
  return data?.mayEdit ?? true;
}

/** Whether statements of one’s own are run; taken to be so until the server has said it. */
export function useMayRunCypher(): boolean {
  const { data } = useQuery(askReady());
  return data?.mayRunCypher ?? true;
}
