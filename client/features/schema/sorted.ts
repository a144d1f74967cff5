export type Order = 'count' | 'name';

const names = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

/** Labels or types in an order: by their names, or those first of which there are most. */
export function sorted<Entry extends { count: number }>(
  entries: readonly Entry[],
  nameOf: (entry: Entry) => string,
  order: Order,
): Entry[] {
  const byName = (one: Entry, other: Entry) => names.compare(nameOf(one), nameOf(other));
  return entries.toSorted((one, other) =>
    order === 'name' ? byName(one, other) : other.count - one.count || byName(one, other),
  );
}
