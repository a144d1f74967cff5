import type { GraphNode } from '../model/graph.ts';
import { isOwnItem, playsRole } from '../model/meaning.ts';
import { boundsOf } from '../model/time/bounds.ts';
import { yearOfDay } from '../model/time/days.ts';
import { datePartsOf } from '../model/time/edtf/date-parts.ts';
import { isEdtf } from '../model/time/edtf/is-edtf.ts';
import { describeYear } from './year.ts';

/**
 * From when to when an entity lasted, in years and short: `1949–1958`, `from about 1990`, `born 1890`. An end of which
 * only is known that it came after the beginning says nothing.
 */
export function yearsOf(node: DatedEntity): string {
  const { properties, time = properties } = node;
  const { start, end } = time;
  if (typeof start === 'string' && end === `[${start}..]`) return yearsOf({ ...node, time: { start } });
  const from = typeof start === 'string' ? year(start) : '';
  const to = typeof end === 'string' ? year(end) : '';
  // What the dates of another model mean of a person is not known: they may be those of an employment.
  const isPerson = isOwnItem(node) && playsRole(node, 'person');
  if (from && to) return from === to ? from : `${from}–${to}`;
  if (from) return `${isPerson ? 'born' : 'from'} ${from}`;
  return to && `${isPerson ? 'died' : 'until'} ${to}`;
}

type DatedEntity = Pick<GraphNode, 'labels' | 'plays' | 'properties' | 'time'>;

/** No more precise than the date is; what we cannot read, in another model, stands as it is. */
function year(text: string): string {
  if (!isEdtf(text)) return text;
  const about = datePartsOf(text);
  if (about?.loosest && /^-?\d+$/.test(about.year)) return `about ${describeYear(Number(about.year))}`;
  const { min, max } = boundsOf(text);
  const [first, last] = [min, max].map((day) =>
    day === undefined ? undefined : describeYear(yearOfDay(day)),
  );
  if (!first || !last) return `${first ?? last ?? '?'} or ${first ? 'later' : 'earlier'}`;
  return first === last ? first : `${first}/${last}`;
}
