import type { StoredTime } from '../../contract/model/graph.ts';
import { ownValue } from '../../contract/model/own-value.ts';
import type { DateForm, DateProperty, Profile } from '../../contract/model/profile.ts';
import { dayOfDate, dayOfDateTime } from '../neo4j/days.ts';

/** A date as we write it, and the days between which it lies. */
interface ReadDate {
  text: string;
  min?: string | undefined;
  max?: string | undefined;
}

type Properties = Readonly<Record<string, unknown>>;

/**
 * What the properties of a node or a relationship say of its time, in our own form; undefined where they have that form
 * already.
 * @param properties as the driver gives them
 */
export function timeOf({ dates }: Profile, properties: Properties): StoredTime | undefined {
  const fields = Object.entries(dates);
  if (
    fields.every(
      ([field, [only, ...more]]) => more.length === 0 && only?.form === 'edtf' && only.property === field,
    )
  ) {
    return undefined;
  }
  return Object.fromEntries(
    fields.flatMap(([field, candidates]) => {
      const date = firstDate(candidates, properties);
      return date
        ? [[field, date.text], ...bound(`${field}Min`, date.min), ...bound(`${field}Max`, date.max)]
        : [];
    }),
  );
}

function bound(name: string, day: string | undefined): [string, string][] {
  return day === undefined ? [] : [[name, day]];
}

function firstDate(candidates: readonly DateProperty[], properties: Properties): ReadDate | undefined {
  for (const { property, form } of candidates) {
    const date = readers[form](ownValue(properties, property), property, properties);
    if (date) return date;
  }
  return undefined;
}

/** The date that a value holds in each form; undefined for a value of another type. */
const readers: Record<
  DateForm,
  (value: unknown, name: string, properties: Properties) => ReadDate | undefined
> = {
  edtf(value, name, properties) {
    if (typeof value !== 'string') return undefined;
    return {
      text: value,
      min: dayOfDate(ownValue(properties, `${name}Min`)),
      max: dayOfDate(ownValue(properties, `${name}Max`)),
    };
  },
  date: (value) => oneDay(dayOfDate(value)),
  datetime: (value) => oneDay(dayOfDateTime(value)),
  year(value) {
    if (typeof value !== 'bigint' || value < 0n || value > 9999n) return undefined;
    const text = String(value).padStart(4, '0');
    return { text, min: `${text}-01-01`, max: `${text}-12-31` };
  },
};

function oneDay(day: string | undefined): ReadDate | undefined {
  return day === undefined ? undefined : { text: day, min: day, max: day };
}
