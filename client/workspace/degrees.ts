import { create } from 'zustand';
import { queryClient } from '../api/client.ts';
import { askDegrees } from '../api/questions/together.ts';

/** How many relationships entities have in the graph, at any time, as far as it was asked for. */
export const useDegrees = create<{ degrees: ReadonlyMap<string, number> }>()(() => ({ degrees: new Map() }));

/**
 * Asks how many relationships some entities have, of those for which it is not known yet.
 * @throws ProblemError where the server can't be asked
 */
export async function learnDegrees(ids: Iterable<string>): Promise<void> {
  const { degrees } = useDegrees.getState();
  const missing = [...ids].filter((id) => !degrees.has(id)).toSorted();
  if (missing.length === 0) return;
  keepDegrees((await queryClient.fetchQuery(askDegrees(missing))).degrees);
}

/** Keeps what an answer says of them by the way. */
export function keepDegrees(found: readonly { id: string; degree: number }[]): void {
  if (found.length === 0) return;
  useDegrees.setState(({ degrees }) => ({
    degrees: new Map([...degrees, ...found.map(({ id, degree }) => [id, degree] as const)]),
  }));
}
