/** More letters than a name has, on the average. */
const longestName = 80;

const looks = [
  /^[a-z][a-z\d+.-]*:\/\//i,
  /^www\./i,
  /^\S+@\S+\.\S+$/,
  /^[+-]?\d{4,5}-\d{2}(-\d{2}([T ].*)?)?$/,
  /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$/,
  /^[\d\s.,+()/-]+$/,
  /^(0x)?[\da-f]{16,}$/i,
  /^[\da-f]{8}-[\da-f]{4}-[\da-f-]+$/i,
];

/**
 * Whether values could be names at all: not for the most part addresses, dates, numbers or keys, and not long.
 * @param examples some of the values
 */
export function couldBeNames(examples: readonly string[]): boolean {
  if (examples.length === 0) return false;
  const odd = examples.filter((text) => looks.some((look) => look.test(text.trim())));
  const letters = examples.reduce((sum, text) => sum + text.length, 0);
  return odd.length <= examples.length / 2 && letters / examples.length <= longestName;
}
