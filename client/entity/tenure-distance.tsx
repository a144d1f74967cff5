import type { Tenure } from '../../contract/model/tenure.ts';
import { type Bounds, boundsOf } from '../../contract/model/time/bounds.ts';
import { dayMoved } from '../../contract/model/time/days.ts';
import { lengthText } from '../../contract/text/length.ts';
import './tenure.css';

/** How far the query date is from where a tenure is known; nothing where it is known then, or never. */
export function TenureDistance({ tenure, at }: { tenure: Tenure; at: string }) {
  const text = distanceFrom(tenure, boundsOf(at));
  return text && <p className="tenure-distance">{text}</p>;
}

/**
 * How far that is: `21 years before this date`.
 * @param at the days of the query date
 * @returns an empty text where no day is known
 */
export function distanceFrom({ distance }: Pick<Tenure, 'distance'>, { min, max }: Bounds): string {
  const { before = null, after = null } = distance ?? {};
  const sides = [
    ...(before && min && before < min ? [`${lengthText(dayMoved(before, 1), min)} before`] : []),
    ...(after && max && after > max ? [`${lengthText(max, dayMoved(after, -1))} after`] : []),
  ];
  return sides.length === 0 ? '' : `${sides.join(' and ')} this date`;
}
