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
  const found = await queryClient.fetchQuery(askDegrees(missing));
  useDegrees.setState(({ degrees: known }) => ({
    degrees: new Map([...known, ...found.degrees.map(({ id, degree }) => [id, degree] as const)]),
  }));
}
