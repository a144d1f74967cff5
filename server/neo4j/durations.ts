import neo4j from 'neo4j-driver';
import type { Duration } from '../../contract/text/written-durations.ts';

/** A duration as the database takes it. */
export function toNeo4jDuration({ months, days, seconds, nanoseconds }: Duration) {
  const [ofMonths, ofDays, ofSeconds] = [months, days, seconds].map(BigInt) as [bigint, bigint, bigint];
  return new neo4j.types.Duration(ofMonths, ofDays, ofSeconds, BigInt(nanoseconds));
}
