import { isDate } from 'neo4j-driver';
import { toJson } from '../../neo4j/values.ts';

/** A stored row without what it holds: to change or remove it no more is needed, and there may be very many. */
type WithoutContent<Row> = Omit<Row, 'properties'>;

/** What has to be done to make what is stored into what is wanted. */
export interface Difference<Row> {
  added: Row[];
  /** Each beside what is stored in its place. */
  changed: { wanted: Row; stored: WithoutContent<Row> }[];
  removed: WithoutContent<Row>[];
  unchanged: number;
}

/** A comparison that is shown what is stored row by row, so that only what is wanted need be in memory. */
export interface Comparison<Row> {
  stored(row: Row): void;
  /** To be asked once everything stored was shown. */
  difference(): Difference<Row>;
}

/** Compares rows by their ids; rows are the same where all their values are. */
export function comparison<Row extends { id: string; properties: object }>(
  wanted: readonly Row[],
): Comparison<Row> {
  const missing = new Map(wanted.map((row) => [row.id, row]));
  const result: Difference<Row> = { added: [], changed: [], removed: [], unchanged: 0 };
  return {
    stored(row) {
      const other = missing.get(row.id);
      missing.delete(row.id);
      const { properties: _content, ...rest } = row;
      if (!other) result.removed.push(rest);
      else if (canonical(other) === canonical(row)) result.unchanged += 1;
      else result.changed.push({ wanted: other, stored: rest });
    },
    difference: () => ({ ...result, added: [...missing.values()] }),
  };
}

/** A text that is the same for equal values, however the driver was set to give whole numbers. */
function canonical(value: unknown): string {
  if (isDate(value as object)) return `date ${value}`;
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (value !== null && typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype) {
    const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
    return `{${entries.map(([name, each]) => `${name}:${canonical(each)}`).join()}}`;
  }
  return JSON.stringify(toJson(value));
}
