/** More texts than a page or an answer holds. */
const mostTexts = 10_000;

/**
 * The same function of a text, worked out once for each; what it throws it throws anew. Of too many texts those that came
 * first are forgotten.
 */
export function remembering<Value>(work: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined || known.has(text)) return found as Value;
    const value = work(text);
    const [oldest] = known.size < mostTexts ? [] : known.keys();
    if (oldest !== undefined) known.delete(oldest);
    known.set(text, value);
    return value;
  };
}
