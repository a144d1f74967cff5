import type { PropertyValue } from '../../contract/model/graph.ts';

/** A number as people and programs write it, without signs of a currency or a thousand. */
const numeric = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

/** The number that a property holds, also as text, as `18.00` does; null where it holds none that can be compared. */
export function numberIn(value: PropertyValue | undefined): number | null {
  if (typeof value !== 'number' && !(typeof value === 'string' && numeric.test(value.trim()))) return null;
  const number = Number(value);
  return Number.isFinite(number) ? number : null;
}
