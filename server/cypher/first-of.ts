/** The first of several values that is there. */
export function firstOf(values: readonly string[]): string {
  const [first = 'null', ...others] = values;
  return others.length === 0 ? first : `coalesce(${values.join(', ')})`;
}
