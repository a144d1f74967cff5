import { isDate } from 'neo4j-driver';
import { toJson } from '../../neo4j/values.ts';

/** What has to be done to make what is stored into what is wanted. */
export interface Difference<Row> {
  added: Row[];
  /** Each beside what is stored in its place. */
  changed: { wanted: Row; stored: Row }[];
  removed: Row[];
  unchanged: number;
}

/** Compares rows by their ids; rows are the same where all their values are. */
export function difference<Row extends { id: string }>(
  wanted: readonly Row[],
  stored: readonly Row[],
): Difference<Row> {
  const before = new Map(stored.map((row) => [row.id, row]));
  const after = new Set(wanted.map(({ id }) => id));
  const result: Difference<Row> = {
    added: [],
    changed: [],
    removed: stored.filter(({ id }) => !after.has(id)),
    unchanged: 0,
  };
  for (const row of wanted) {
    const old = before.get(row.id);
    if (!old) result.added.push(row);
    else if (canonical(old) === canonical(row)) result.unchanged += 1;
    else result.changed.push({ wanted: row, stored: old });
  }
  return result;
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
