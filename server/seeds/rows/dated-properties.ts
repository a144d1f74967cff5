import { Date as Day } from 'neo4j-driver';
import { type Dated, dayBounds } from '../../../contract/model/time/holding.ts';
import type { Value } from './rows.ts';

/** Dates as written, and beside them the days between which they lie, as Neo4j dates. */
export function datedProperties({ start, end, attested }: Dated): Record<string, Value | undefined> {
  const bounds: [string, string][] = Object.entries(dayBounds({ start, end, attested }));
  return { start, end, attested, ...Object.fromEntries(bounds.map(([field, day]) => [field, dayOf(day)])) };
}

/** @param text an ISO day: `1949-11-01` */
function dayOf(text: string): Day<number> {
  const [year = 0, month = 1, day = 1] = text.split('-').map(Number);
  return new Day(year, month, day);
}
