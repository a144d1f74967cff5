import type { Position } from './change.ts';
import { numberReader, textOfNumbers } from './varint.ts';

/**
 * Positions as a short text for an address: for each its x and y in the zigzag code of protocol buffers. Where there
 * is none, a zero stands for both.
 */
export function encodePositions(positions: readonly (Position | undefined)[]): string {
  return textOfNumbers(
    positions.flatMap((position) => (position ? [zigzag(position.x) + 1, zigzag(position.y)] : [0])),
  );
}

/** @returns as many positions as the text holds; none of a text that is no such text */
export function decodePositions(text: string): (Position | undefined)[] {
  const next = numberReader(text);
  const positions: (Position | undefined)[] = [];
  for (let x = next(); x !== undefined; x = next()) {
    const y = x === 0 ? 0 : next();
    if (y === undefined) break;
    positions.push(x === 0 ? undefined : { x: unzigzag(x - 1), y: unzigzag(y) });
  }
  return positions;
}

/** Small numbers for integers near zero, whatever their sign: 0, -1, 1, -2 … become 0, 1, 2, 3 … */
function zigzag(value: number): number {
  return value < 0 ? -2 * value - 1 : 2 * value;
}

function unzigzag(code: number): number {
  return code % 2 === 0 ? code / 2 : -(code + 1) / 2;
}
