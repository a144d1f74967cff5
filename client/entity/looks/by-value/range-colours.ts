import { ownValue } from '../../../../contract/model/own-value.ts';
import type { ColourBy } from '../../../../contract/model/profile/looks.ts';
import { numberIn } from '../../number-in.ts';
import { toneOf } from '../contrast.ts';
import type { Tone } from '../look.ts';
import { between } from './colours.ts';
import { missingTone } from './fixed-tones.ts';
import type { RangeLegend, StyledItem } from './graph-styles.ts';
import { scaleOf } from './scale.ts';

/** A colour for each number, between those of the least and the greatest. */
export function coloursOfRange(items: readonly StyledItem[], by: Extract<ColourBy, { as: 'range' }>) {
  return tonesOfRange(items, by, { low: toneOf(by.low), high: toneOf(by.high) });
}

/** The same between two colours that were made for both backgrounds. */
export function tonesOfRange(
  items: readonly StyledItem[],
  by: Pick<Extract<ColourBy, { as: 'range' }>, 'property' | 'from' | 'to'>,
  { low, high }: { low: Tone; high: Tone },
) {
  const numbers = items.map(({ properties }) => numberIn(ownValue(properties, by.property)));
  const scale = scaleOf(numbers, by);
  return {
    tones: numbers.map((number) =>
      number === null || !scale ? missingTone : between(low, high, scale.shareOf(number)),
    ),
    legend: {
      form: 'range',
      range: scale && { from: scale.from, to: scale.to, low, high },
      missing: numbers.filter((number) => number === null).length,
    } satisfies Partial<RangeLegend>,
  };
}
