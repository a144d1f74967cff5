import neo4j from 'neo4j-driver';
import { isoDay, partsOf } from '../../contract/model/time/days.ts';

/** The ISO day that a Neo4j date is; undefined for any other value. */
export function dayOfDate(value: unknown): string | undefined {
  return value instanceof Object && neo4j.isDate(value)
    ? isoDay(Number(value.year), Number(value.month), Number(value.day))
    : undefined;
}

/** The ISO day of a Neo4j date and time, in its own time zone; undefined for any other value. */
export function dayOfDateTime(value: unknown): string | undefined {
  if (!(value instanceof Object) || !(neo4j.isDateTime(value) || neo4j.isLocalDateTime(value)))
    return undefined;
  const { year, month, day } = value;
  return isoDay(Number(year), Number(month), Number(day));
}

/** An ISO day as a Neo4j date. */
export function toDate(day: string): InstanceType<typeof neo4j.types.Date> {
  return new neo4j.types.Date(...partsOf(day));
}
