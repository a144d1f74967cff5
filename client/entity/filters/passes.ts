import type { Filter, FilterCondition } from '../../../contract/model/filter.ts';
import { type Bounds, boundsOf } from '../../../contract/model/time/bounds.ts';
import { isAfter } from '../../../contract/model/time/days.ts';
import { numberIn } from '../number-in.ts';
import { plain } from '../plain.ts';
import { type Degrees, type GraphItem, type Scalar, timeOf, valuesOf } from './aspect-values.ts';
import { dateIn } from './date-in.ts';

/** Whether an item has what a filter wants. What the filter is not of passes. */
export type Passes = (item: GraphItem) => boolean;

/**
 * @param groupOf the label or the type of an item
 * @param degrees how many relationships each node has
 */
export function passesOf(filter: Filter, groupOf: (item: GraphItem) => string, degrees: Degrees): Passes {
  const { of, group, on, condition, missing = false } = filter;
  const meets = valueMeets(condition);
  const inInterval = 'dates' in condition ? boundsMeet(condition.dates) : null;
  return (item) => {
    if (('type' in item ? 'relationships' : 'nodes') !== of) return true;
    if (group !== null && groupOf(item) !== group) return true;
    const time = timeOf(item, on);
    if (time) return inInterval?.(time) ?? true;
    const values = valuesOf(item, on, degrees);
    return values.length === 0 ? missing : values.some(meets);
  };
}

function valueMeets(condition: FilterCondition): (value: Scalar) => boolean {
  if ('values' in condition) {
    const wanted = new Set(condition.values);
    return (value) => wanted.has(String(value));
  }
  if ('text' in condition) {
    const wanted = plain(condition.text);
    return (value) => plain(String(value)).includes(wanted);
  }
  if ('dates' in condition) {
    const meets = boundsMeet(condition.dates);
    return (value) => {
      const date = dateIn(value);
      return date !== null && meets(date);
    };
  }
  const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = condition.range;
  return (value) => {
    const number = numberIn(typeof value === 'boolean' ? undefined : value);
    return number !== null && number >= min && number <= max;
  };
}

/** Whether a date may lie in an interval; an end of it that cannot be read counts as open. */
function boundsMeet({ from, to }: { from?: string | undefined; to?: string | undefined }) {
  const [first, last] = [dayIn(from, 'min'), dayIn(to, 'max')];
  return ({ min, max }: Bounds) => !isAfter(min, last) && !isAfter(first, max);
}

function dayIn(text: string | undefined, side: 'min' | 'max'): string | undefined {
  try {
    return text === undefined ? undefined : boundsOf(text)[side];
  } catch {
    return undefined;
  }
}
