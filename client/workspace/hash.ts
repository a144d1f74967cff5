/** FNV-1a, once from either end, as 64 bits in base 36. */
export function hashOf(text: string): string {
  const fnv = (letters: Iterable<string>) => {
    let hash = 0x811c9dc5;
    for (const letter of letters) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
    return hash.toString(36);
  };
  return fnv(text) + fnv([...text].reverse());
}
