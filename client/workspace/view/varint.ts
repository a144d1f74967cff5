/** Natural numbers as a short text for an address: variable-length integers (LEB128), all as base64url. */
export function textOfNumbers(numbers: readonly number[]): string {
  return btoa(String.fromCharCode(...numbers.flatMap(varint)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

/** Reads one number of such a text after the other; undefined at the end, at once of a text that is no such text. */
export function numberReader(text: string): () => number | undefined {
  const bytes = bytesOf(text);
  let at = 0;
  return () => {
    let value = 0;
    for (let factor = 1; at < bytes.length; factor *= 128) {
      const byte = bytes[at++] ?? 0;
      value += (byte % 128) * factor;
      if (byte < 128) return value;
    }
    return undefined;
  };
}

function bytesOf(text: string): number[] {
  try {
    return [...atob(text.replaceAll('-', '+').replaceAll('_', '/'))].map((each) => each.charCodeAt(0));
  } catch {
    return [];
  }
}

/** Seven bits a byte, the lowest first; the highest bit says that more follow. */
function varint(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  for (; rest >= 128; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128);
  return [...bytes, rest];
}
