import type { Tenure } from '../../contract/model/tenure.ts';
import { type Bounds, boundsOf } from '../../contract/model/time/bounds.ts';
import { distanceFromDateText } from '../../contract/text/holding.ts';
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
export function distanceFrom({ distance }: Pick<Tenure, 'distance'>, at: Bounds): string {
  return distanceFromDateText(distance ?? { before: null, after: null }, at);
}
