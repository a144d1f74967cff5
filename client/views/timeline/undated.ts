import { isOfFamily } from '../../../contract/model/meaning.ts';
import { leadership } from '../../../contract/model/relationships/description.ts';
import { plainText } from '../../../contract/text/plain-text.ts';
import { describeFact } from '../../facts/describe-fact.ts';
import type { Fact } from '../../facts/facts.ts';
import { colourOf } from './colour-of.ts';
import type { Lane } from './lanes.ts';
import type { Extent } from './pack.ts';
import type { Scale } from './place.ts';
import { shorten } from './shorten.ts';
import { sizes } from './sizes.ts';

/** What no source dates: it lies beside the time, and does not move with it. */
export interface Chip extends Extent {
  form: 'chip';
  id: string;
  fact: Fact;
  colour: string;
  label: string;
  /** Top of its row, within its lane. */
  y: number;
}

const margin = 10;
const gap = 8;
/** Before a name, for its dot, and after it. */
const dotRoom = 22;
const endRoom = 10;

/** The undated side by side in as many rows as they need: first who was in charge of what, then all else. */
export function placeUndated(lane: Lane, { width, measure }: Pick<Scale, 'width' | 'measure'>) {
  const items: Chip[] = [];
  let [x, y]: [number, number] = [margin, sizes.lanePadding];
  for (const fact of lane.facts.toSorted(leadersFirst)) {
    const whole = plainText(describeFact(fact, null).title);
    const label = shorten(whole, Math.max(width - 2 * margin - dotRoom - endRoom, sizes.labelLeast), measure);
    const needed = dotRoom + measure(label) + endRoom;
    if (x > margin && x + needed > width - margin) [x, y] = [margin, y + sizes.chipRow];
    items.push({
      ...{ form: 'chip', id: fact.id, fact, colour: colourOf(fact.who), label },
      ...{ from: x, to: x + needed, y },
    });
    x += needed + gap;
  }
  return { lane, items, height: y + sizes.chipRow + sizes.lanePadding };
}

function leadersFirst(one: Fact, other: Fact): number {
  const rank = (fact: Fact) => Number(!isOfFamily(fact, ...leadership));
  const owner = ({ who, whom }: Fact) => whom?.name ?? who.name;
  return rank(one) - rank(other) || owner(one).localeCompare(owner(other));
}
