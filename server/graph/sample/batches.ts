import { isUnspeakable } from '../../cypher/names-in-use.ts';

/** So many labels, and so many types, are looked at. */
export const maxSampled = 200;
/** So many nodes of all labels together, and of one at most and at least; so many relationships too. */
const [inAll, most, least] = [4_000, 150, 20];

export interface Batch {
  names: string[];
  /** So many nodes or relationships of each are looked at. */
  limit: number;
}

/** How many nodes or relationships are looked at for each of so many names. */
export function limitFor(names: number): number {
  return Math.min(most, Math.max(least, Math.floor(inAll / Math.max(1, names))));
}

/**
 * Names in batches of one statement each.
 * @param size names in one: where they are spelled, a long statement takes the planner longer than it saves
 */
export function batchesOf(names: readonly string[], size: number, limit: number): Batch[] {
  // What can't be spelled is found by other means, which cost more, and would cost that for all of its batch.
  const spoken = names.filter((name) => !isUnspeakable(name));
  const batches = Array.from({ length: Math.ceil(spoken.length / size) }, (_, index) =>
    spoken.slice(index * size, (index + 1) * size),
  );
  return [...batches, ...names.filter(isUnspeakable).map((name) => [name])].map((each) => ({
    names: each,
    limit,
  }));
}
