import { type Bounds, boundsOf } from '../../../contract/model/time/bounds.ts';
import { remembering } from '../../../contract/model/time/remembering.ts';
import type { Scalar } from './aspect-values.ts';

/** A year of four digits or more at the beginning; a plain number is no date. */
const dateLike = /^[[{/]?-?\d{3}[\dX](?:-|[~?%]|$|\.\.|\/|X)/;

/** The days that a text can mean as a date: EDTF, or a date with its time as databases have it; null where it is none. */
export function dateIn(value: Scalar): Readonly<Bounds> | null {
  return typeof value === 'string' && dateLike.test(value) ? readDate(value) : null;
}

const readDate = remembering((text: string): Bounds | null => {
  const day = /^(-?\d{4,}-\d\d-\d\d)[T ]\d\d:/.exec(text)?.[1];
  try {
    return boundsOf(day ?? text);
  } catch {
    return null;
  }
});
