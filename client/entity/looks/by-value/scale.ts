interface Bounds {
  from?: number | undefined;
  to?: number | undefined;
}

export interface Scale {
  from: number;
  to: number;
  /** Where a number lies between both, from 0 to 1; what lies beyond counts as the nearest. */
  shareOf(number: number): number;
}

/**
 * @param numbers null stands for none
 * @param bounds those of the numbers where absent
 * @returns null where there is no number
 */
export function scaleOf(numbers: readonly (number | null)[], bounds: Bounds): Scale | null {
  let [least, greatest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const number of numbers) {
    if (number === null) continue;
    least = Math.min(least, number);
    greatest = Math.max(greatest, number);
  }
  if (least > greatest) return null;
  const [from, to] = [bounds.from ?? least, bounds.to ?? greatest];
  return {
    from,
    to,
    // Where all are the same, each is the greatest.
    shareOf: (number) => (to > from ? Math.min(1, Math.max(0, (number - from) / (to - from))) : 1),
  };
}
