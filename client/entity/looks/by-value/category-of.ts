import type { PropertyValue } from '../../../../contract/model/graph.ts';

/** A category is called by so many letters of its value at most. */
const maxLetters = 80;

/** A value as its category is called; null where there is none. */
export function categoryOf(value: PropertyValue | undefined): string | null {
  if (value === undefined || value === null || value === '') return null;
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
  return text.slice(0, maxLetters);
}
