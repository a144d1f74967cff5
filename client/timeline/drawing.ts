import { labelOf } from '../theme/kinds.ts';
import { lineageTypes } from '../trace/stages.ts';
import type { Fact } from './facts.ts';
import type { Lane } from './lanes.ts';
import {
  type Place,
  type Placed,
  type PlacedLane,
  type PlacedMoment,
  placedMoment,
  placeLane,
} from './place.ts';
import type { Measure } from './shorten.ts';
import { sizes } from './sizes.ts';

export interface DrawnLane extends PlacedLane {
  top: number;
}

/** A line from one body to what it became, at the time when it did. */
export interface Link {
  form: 'link';
  id: string;
  fact: Fact;
  kind: string;
  lane: string;
  moment: PlacedMoment;
  from: number;
  to: number;
  /** From where to where it leads, from the top of the drawing. */
  y: number;
  end: number;
}

export interface Drawing {
  lanes: readonly DrawnLane[];
  links: readonly Link[];
  height: number;
}

/** Everything in its place, lane below lane. */
export function drawingOf(lanes: readonly Lane[], place: Place, measure: Measure): Drawing {
  const drawn: DrawnLane[] = [];
  let top: number = sizes.axis;
  for (const lane of lanes) {
    const placed = placeLane(lane, place, measure);
    drawn.push({ ...placed, top });
    top += placed.height;
  }
  return { lanes: drawn, links: drawn.flatMap((lane) => linksOf(lane, drawn, place)), height: top };
}

function linksOf({ lane }: DrawnLane, lanes: readonly DrawnLane[], place: Place): Link[] {
  return lane.facts.flatMap((fact) => {
    const { span, whom, who } = fact;
    if (!lineageTypes.has(fact.type) || !span || !whom) return [];
    const [min, max] = span.known;
    const moment = placedMoment(span.instant ?? { min, max }, place);
    const { x } = moment;
    const [y, end] = [anchorOf(who.id, lanes), anchorOf(whom.id, lanes)];
    const common = { form: 'link', id: fact.id, fact, kind: labelOf(whom.labels), lane: lane.id } as const;
    return [{ ...common, moment, from: x - sizes.mark, to: x + sizes.mark, y, end }];
  });
}

/** The height at which an entity lies: its own bar, otherwise the top of its lane. */
function anchorOf(id: string, lanes: readonly DrawnLane[]): number {
  for (const { items, top, lane } of lanes) {
    const bar = items.find((item) => item.id === id);
    if (bar) return top + middleOf(bar);
    if (lane.members.some((member) => member.id === id)) return top + sizes.lanePadding + sizes.mark;
  }
  return sizes.axis;
}

/** The height of a glyph’s middle within its lane: a bar lies below its name, a mark beside it. */
export function middleOf({ form, y }: Placed): number {
  return form === 'bar' ? y + sizes.barRow - 10 : y + sizes.markRow / 2;
}
