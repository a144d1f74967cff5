import type { StoredTime } from '../../contract/model/graph.ts';
import { ownValue } from '../../contract/model/own-value.ts';
import type { DateForm, DateProperty } from '../../contract/model/profile/dates.ts';
import { datesOf, type Named } from '../../contract/model/profile/dates-of.ts';
import type { Profile } from '../../contract/model/profile/profile.ts';
import { boundsOf } from '../../contract/model/time/bounds.ts';
import { dayAt } from '../../contract/model/time/days.ts';
import { isEdtf } from '../../contract/model/time/edtf/is-edtf.ts';
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
 * @param of its labels or its type, whose dates may be said apart
 * @param properties as the driver gives them
 */
export function timeOf(profile: Profile, of: Named, properties: Properties): StoredTime | undefined {
  const fields = Object.entries(datesOf(profile, of));
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
  iso: isoDate,
  seconds: (value) => moment(value, 1),
  milliseconds: (value) => moment(value, 1000),
  date: (value) => oneDay(dayOfDate(value)),
  datetime: (value) => oneDay(dayOfDateTime(value)),
  year(value) {
    if (typeof value !== 'bigint' || value < 0n || value > 9999n) return undefined;
    const text = String(value).padStart(4, '0');
    return { text, min: `${text}-01-01`, max: `${text}-12-31` };
  },
};

/** As `server/cypher` reads it: a year, a month or a day, and of a day nothing that stands behind it. */
function isoDate(value: unknown): ReadDate | undefined {
  if (typeof value !== 'string' || !isoForm.test(value)) return undefined;
  const text = value.slice(0, 10);
  if (!isEdtf(text)) return undefined;
  const { min, max } = boundsOf(text);
  return { text, min, max };
}

const isoForm = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01])([Tt ].*)?)?)?$/s;

/** The day in which a moment lies, in UTC. @param perSecond how many of the units make a second */
function moment(value: unknown, perSecond: 1 | 1000): ReadDate | undefined {
  if (typeof value !== 'bigint') return undefined;
  const milliseconds = Number(value) * (1000 / perSecond);
  return milliseconds < firstMoment || milliseconds > lastMoment ? undefined : oneDay(dayAt(milliseconds));
}

/** Of the years 0 to 9999. */
const [firstMoment, lastMoment] = [-62_167_219_200_000, 253_402_300_799_999];

function oneDay(day: string | undefined): ReadDate | undefined {
  return day === undefined ? undefined : { text: day, min: day, max: day };
}
