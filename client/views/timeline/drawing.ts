import { isOfFamily } from '../../../contract/model/meaning.ts';
import type { Fact } from '../../facts/facts.ts';
import { colourOf } from './colour-of.ts';
import type { Lane } from './lanes.ts';
import { type PlacedPoint, placePoint, type Scale } from './place.ts';
import { arrivalId, type Placed, type PlacedLane, placeLane } from './placed-lane.ts';
import { sizes } from './sizes.ts';

export interface DrawnLane extends PlacedLane {
  top: number;
}

/** A line from one body to what it became, at the time when it did. */
export interface TimelineLink {
  form: 'link';
  id: string;
  fact: Fact;
  colour: string;
  lane: Lane;
  moment: PlacedPoint;
  from: number;
  to: number;
  /** From where to where it leads, from the top of the drawing. */
  y: number;
  end: number;
}

export interface TimelineDrawing {
  lanes: readonly DrawnLane[];
  links: readonly TimelineLink[];
  height: number;
}

/** Everything in its place, lane below lane. */
export function drawingOf(lanes: readonly Lane[], scale: Scale): TimelineDrawing {
  const drawn: DrawnLane[] = [];
  let top: number = sizes.axis;
  for (const lane of lanes) {
    const placed = placeLane(lane, scale);
    drawn.push({ ...placed, top });
    top += placed.height;
  }
  const heights = heightsIn(drawn);
  return { lanes: drawn, links: drawn.flatMap((lane) => linksOf(lane, heights, scale)), height: top };
}

function linksOf(
  { lane }: DrawnLane,
  heights: ReadonlyMap<string, number>,
  { place }: Scale,
): TimelineLink[] {
  return lane.facts.flatMap((fact) => {
    const { span, whom, who } = fact;
    if (!isOfFamily(fact, 'succession') || !span || !whom) return [];
    const [min, max] = span.known;
    const moment = placePoint(span.instant ?? { min, max }, place);
    const y = heights.get(who.id);
    const end = heights.get(arrivalId(fact)) ?? heights.get(whom.id);
    if (y === undefined || end === undefined) return [];
    const { x } = moment;
    const colour = colourOf(who);
    return [{ form: 'link', id: fact.id, fact, colour, lane, moment, from: x - 5, to: x + 5, y, end }];
  });
}

/** The height at which each thing lies: where it is drawn, otherwise at the top of its lane; the first place counts. */
function heightsIn(lanes: readonly DrawnLane[]): ReadonlyMap<string, number> {
  const heights = new Map<string, number>();
  const lay = (id: string, height: number) => {
    if (!heights.has(id)) heights.set(id, height);
  };
  for (const { items, top, lane } of lanes) {
    for (const item of items) lay(item.id, top + middleOf(item));
    for (const item of items) {
      const marks = item.form === 'more' ? item.marks : [];
      for (const { id } of marks) lay(id, top + middleOf(item));
    }
    for (const { id } of lane.members) lay(id, top + sizes.lanePadding + sizes.mark);
  }
  return heights;
}

/** The height of a glyph’s middle within its lane: a bar lies below its name, a mark beside it. */
export function middleOf({ form, y }: Pick<Placed, 'form' | 'y'>): number {
  return form === 'bar' ? y + sizes.barRow - 10 : y + sizes.markRow / 2;
}
