import { type Dated, dayBounds } from '../../../contract/model/time/holding.ts';
import { toDate } from '../../neo4j/days.ts';
import type { Value } from './rows.ts';

/** Dates as written, and beside them the days between which they lie, as Neo4j dates. */
export function datedProperties({ start, end, attested }: Dated): Record<string, Value | undefined> {
  const bounds: [string, string][] = Object.entries(dayBounds({ start, end, attested }));
  return { start, end, attested, ...Object.fromEntries(bounds.map(([field, day]) => [field, toDate(day)])) };
}
