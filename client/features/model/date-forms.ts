import type { PropertyValue } from '../../../contract/model/graph.ts';
import type { DateForm } from '../../../contract/model/profile/dates.ts';

/** The forms of dates, as one chooses among them. */
export const dateFormNames = [
  { id: 'date', label: 'Date' },
  { id: 'datetime', label: 'Date and time' },
  { id: 'year', label: 'Year (number)' },
  { id: 'iso', label: 'Text: 1990, 1990-05, 1990-05-31' },
  { id: 'edtf', label: 'EDTF text with bounds' },
  { id: 'seconds', label: 'Seconds since 1970' },
  { id: 'milliseconds', label: 'Milliseconds since 1970' },
] as const satisfies readonly { id: DateForm; label: string }[];

const isoText = /^\d{4}(-\d{2}(-\d{2}([T ].*)?)?)?$/;

/**
 * In which form values hold dates, as far as it can be told; undefined where they hold none.
 * @param types of the values, as Cypher calls them; none where they are not known
 * @param example one of them
 */
export function proposedForm(
  types: readonly string[],
  example: PropertyValue | undefined,
): DateForm | undefined {
  const type = types.find((each) => formsByType.has(each.replace(/ NOT NULL$/, '')));
  const known = type === undefined ? undefined : formsByType.get(type.replace(/ NOT NULL$/, ''));
  if (known) return known;
  if (typeof example === 'number' && Number.isInteger(example)) return formOfNumber(example);
  if (typeof example === 'string' && isoText.test(example)) return 'iso';
  return undefined;
}

const formsByType: ReadonlyMap<string, DateForm> = new Map([
  ['DATE', 'date'],
  ['ZONED DATETIME', 'datetime'],
  ['LOCAL DATETIME', 'datetime'],
]);

/** A number of seconds or milliseconds is far larger than any year. */
function formOfNumber(value: number): DateForm | undefined {
  const size = Math.abs(value);
  if (value >= 1000 && value <= 2200) return 'year';
  if (size > 1e11 && size < 2.6e14) return 'milliseconds';
  return size > 1e8 && size < 2.6e11 ? 'seconds' : undefined;
}
