import { isUnspeakable } from '../../cypher/names-in-use.ts';

/** So many labels, and so many types, are looked at. */
const maxSampled = 200;
/** So many nodes of all labels together, and of one at most and at least; so many relationships too. */
const [inAll, most, least] = [8_000, 300, 30];

export interface Batch {
  names: string[];
  /** So many nodes or relationships of each are looked at. */
  limit: number;
}

/**
 * Names in batches of one statement each.
 * @param size names in one: where they are spelled, a long statement takes the planner longer than it saves
 */
export function batchesOf(names: readonly string[], size: number): Batch[] {
  const looked = names.slice(0, maxSampled);
  const limit = Math.min(most, Math.max(least, Math.floor(inAll / Math.max(1, looked.length))));
  // What can't be spelled is found by other means, which cost more, and would cost that for all of its batch.
  const spoken = looked.filter((name) => !isUnspeakable(name));
  const batches = Array.from({ length: Math.ceil(spoken.length / size) }, (_, index) =>
    spoken.slice(index * size, (index + 1) * size),
  );
  return [...batches, ...looked.filter(isUnspeakable).map((name) => [name])].map((each) => ({
    names: each,
    limit,
  }));
}
