import type { Position } from './change.ts';

/**
 * Positions as a short text for an address: for each its x and y as variable-length integers (LEB128 of the zigzag
 * code, as in protocol buffers), all as base64url. Where there is none, a zero stands for both.
 */
export function encodePositions(positions: readonly (Position | undefined)[]): string {
  const bytes = positions.flatMap((position) =>
    position ? [...varint(zigzag(position.x) + 1), ...varint(zigzag(position.y))] : [0],
  );
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

/** @returns as many positions as the text holds; none of a text that is no such text */
export function decodePositions(text: string): (Position | undefined)[] {
  const next = readerOf(bytesOf(text));
  const positions: (Position | undefined)[] = [];
  for (let x = next(); x !== undefined; x = next()) {
    const y = x === 0 ? 0 : next();
    if (y === undefined) break;
    positions.push(x === 0 ? undefined : { x: unzigzag(x - 1), y: unzigzag(y) });
  }
  return positions;
}

function bytesOf(text: string): number[] {
  try {
    return [...atob(text.replaceAll('-', '+').replaceAll('_', '/'))].map((each) => each.charCodeAt(0));
  } catch {
    return [];
  }
}

/** Reads one number after the other; undefined at the end. */
function readerOf(bytes: readonly number[]): () => number | undefined {
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

/** Seven bits a byte, the lowest first; the highest bit says that more follow. */
function varint(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  for (; rest >= 128; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128);
  return [...bytes, rest];
}

/** Small numbers for integers near zero, whatever their sign: 0, -1, 1, -2 … become 0, 1, 2, 3 … */
function zigzag(value: number): number {
  return value < 0 ? -2 * value - 1 : 2 * value;
}

function unzigzag(code: number): number {
  return code % 2 === 0 ? code / 2 : -(code + 1) / 2;
}
