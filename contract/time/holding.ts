import { type Bounds, boundsOf } from './bounds.ts';

/** What is known of when a fact held, as EDTF texts; all may be absent. */
export interface Dated {
  start?: string | undefined;
  end?: string | undefined;
  /** A day (or month, or year) on which it is seen to hold. Never a start. */
  attested?: string | undefined;
}

/** The bounds of a dated fact, as ISO days, absent where unbounded. Stored with every fact and entity. */
export interface DayBounds {
  startMin?: string;
  startMax?: string;
  endMin?: string;
  endMax?: string;
  attestedMin?: string;
  attestedMax?: string;
}

export type Held = 'certain' | 'possible' | 'no';

export function dayBounds(dated: Dated): DayBounds {
  return {
    ...named('start', dated.start),
    ...named('end', dated.end),
    ...named('attested', dated.attested),
  };
}

function named(field: 'start' | 'end' | 'attested', text: string | undefined): DayBounds {
  if (text === undefined) return {};
  const { min, max } = boundsOf(text);
  return { ...(min && { [`${field}Min`]: min }), ...(max && { [`${field}Max`]: max }) };
}

/**
 * Whether a fact held at some moment of the days asked about.
 *
 * A fact holds without a break from a start S to an end E. Its start, its end and every day on which it is
 * seen are moments of it, so S is no later than the earliest of their latest days, and E no earlier than the
 * latest of their earliest days. It is certain when every such S and E meets the days asked about, possible
 * when some do.
 * @param fact ISO days, as computed by `dayBounds`
 * @param asked the days asked about, inclusive; `{ min: d, max: d }` for a single day
 */
export function held(fact: DayBounds, asked: Bounds): Held {
  const latestStart = least([fact.startMax, fact.attestedMax, fact.endMax]);
  const earliestEnd = greatest([fact.startMin, fact.attestedMin, fact.endMin]);
  if (noLater(latestStart, asked.max) && noLater(asked.min, earliestEnd)) return 'certain';
  const begun = fact.startMin === undefined || asked.max === undefined || fact.startMin <= asked.max;
  const lasting = fact.endMax === undefined || asked.min === undefined || fact.endMax >= asked.min;
  return begun && lasting ? 'possible' : 'no';
}

function noLater(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && one <= other;
}

function least(days: (string | undefined)[]): string | undefined {
  return days.filter((day) => day !== undefined).sort()[0];
}

function greatest(days: (string | undefined)[]): string | undefined {
  return days
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
}
