import type { GraphNode } from '../../../../contract/model/graph.ts';
import { ownValue } from '../../../../contract/model/own-value.ts';
import { dateIn } from '../../filters/date-in.ts';
import { numberIn } from '../../number-in.ts';

/** What the values of a property are, all of them. */
export type PropertyForm = 'number' | 'date' | 'category';

/** More values than this are no categories, nor are texts of more letters. */
const most = { values: 40, letters: 60 };
/** Fewer numbers than this are categories. */
const leastNumbers = 7;

/** What a property of some nodes can be shown as; null for texts that name nothing, and for lists. */
export function formOfProperty(nodes: readonly GraphNode[], property: string): PropertyForm | null {
  const values = nodes
    .map(({ properties }) => ownValue(properties, property))
    .filter((value) => value !== undefined && value !== null && value !== '');
  if (values.length === 0 || values.some((value) => typeof value === 'object')) return null;
  const texts = new Set(values.map(String));
  if (values.every((value) => typeof value !== 'boolean' && numberIn(value) !== null))
    return texts.size < leastNumbers ? 'category' : 'number';
  if (values.every((value) => yearIn(String(value)) !== null)) return 'date';
  const isFew = texts.size <= Math.min(most.values, Math.max(12, values.length / 2));
  return isFew && [...texts].every((text) => text.length <= most.letters) ? 'category' : null;
}

/** A date as years and parts of them, by its first day if that is known, otherwise its last. */
export function yearIn(text: string): number | null {
  const day = dateIn(text);
  const known = day?.min ?? day?.max;
  const [, year, month, date] = /^(-?\d+)-(\d\d)-(\d\d)$/.exec(known ?? '') ?? [];
  if (year === undefined) return null;
  return Number(year) + (Number(month) - 1) / 12 + (Number(date) - 1) / 372;
}
