/**
 * What begins a gap, a macro or a parameter, when it stands in a name from outside: it is written as a letter that nobody
 * uses until the text around it is whole.
 */
const letters: readonly (readonly [meant: string, shield: string])[] = [
  ['{', '\uF8F0'],
  ['}', '\uF8F1'],
  ['(', '\uF8F2'],
  ['$', '\uF8F3'],
];

/** All names in a value, so that nothing in them is taken for a gap, a macro or a parameter. */
export function shielded<Value>(value: Value): Value {
  if (typeof value === 'string') return written(value, letters) as Value;
  if (Array.isArray(value)) return value.map(shielded) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [written(name, letters), shielded(each)]),
  ) as Value;
}

/** A text with its names as they are. */
export function unshielded(text: string): string {
  return written(
    text,
    letters.map(([meant, shield]) => [shield, meant]),
  );
}

function written(text: string, by: readonly (readonly [from: string, to: string])[]): string {
  return by.reduce((result, [from, to]) => result.replaceAll(from, to), text);
}
