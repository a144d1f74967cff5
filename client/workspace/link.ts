import { useSaving } from './save-view.ts';

/** The link to what is seen now. */
export interface Link {
  address: string;
  /** Why it doesn't hold the graph; null where it does. */
  problem: string | null;
}

/** Waits until it is known whether the link holds all that is seen. */
export async function currentLink(): Promise<Link> {
  await useSaving.getState().pending;
  return { address: window.location.href, problem: useSaving.getState().problem };
}
