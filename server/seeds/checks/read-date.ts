import { ownValue } from '../../../contract/model/own-value.ts';
import { type Bounds, boundsOf } from '../../../contract/model/time/bounds.ts';
import { isAfter } from '../../../contract/model/time/days.ts';
import type { SeedRecord } from '../reading/seed-record.ts';

/** A date as written, and the days between which it lies. */
export interface ReadDate extends Bounds {
  text: string;
}

/** The date in a field; undefined where there is none, or none that can be read, which the shape reports. */
export function dateIn(record: SeedRecord, field: string): ReadDate | undefined {
  const value = ownValue(record.fields, field);
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  try {
    return { text: String(value), ...boundsOf(String(value)) };
  } catch {
    return undefined;
  }
}

/** Whether one is later than the other however both are read. */
export function after(one: Bounds, other: Bounds): boolean {
  return isAfter(one.min, other.max);
}
