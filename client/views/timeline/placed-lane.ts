import { isOfFamily } from '../../../contract/model/meaning.ts';
import { leadership } from '../../../contract/model/relationships/description.ts';
import type { Fact } from '../../facts/facts.ts';
import { colourOf } from './colour-of.ts';
import { joinTenures } from './join-tenures.ts';
import { arrivalLabel, colourIn, labelIn } from './labels.ts';
import { type Lane, undated } from './lanes.ts';
import { lengthen } from './lengthen.ts';
import { type Extent, gather, packRows } from './pack.ts';
import { type Mark, type Naming, placeBar, placeMark, type Scale, type TimelineBar } from './place.ts';
import { type PlacedNote, placeNote } from './place-note.ts';
import { shorten } from './shorten.ts';
import { maxMarkRows, sizes } from './sizes.ts';
import { type Chip, placeUndated } from './undated.ts';

/** A number that stands for marks without room. */
export interface More extends Extent {
  form: 'more';
  id: string;
  y: number;
  marks: readonly Mark[];
}

export type Placed = TimelineBar | Mark | More | PlacedNote | Chip;

export interface PlacedLane {
  lane: Lane;
  height: number;
  items: readonly Placed[];
}

/**
 * Places what a lane holds so that no name covers another: lives first, what lasted in them, where to be
 * careful, what happened.
 */
export function placeLane(lane: Lane, scale: Scale): PlacedLane {
  if (lane.id === undated) return placeUndated(lane, scale);
  const drawn = lane.facts.filter((each) => !isOfFamily(each, 'succession'));
  const bars = drawn.flatMap((fact) => barOf(fact, lane, scale)).sort(byStart);
  const order = lane.members.map(({ id }) => id);
  const lives = bars
    .filter(({ isLife }) => isLife)
    .sort((one, other) => byStart(one, other) || order.indexOf(one.id) - order.indexOf(other.id));
  const lasting = bars
    .filter(({ isLife }) => !isLife)
    .sort((one, other) => Number(isHeadship(other)) - Number(isHeadship(one)) || byStart(one, other));
  const tenures = packRows(joinTenures(lasting, lane)).rows.map((row) => row.flatMap(({ bars }) => bars));
  const rows = [...packRows(lives).rows, ...tenures].map((row) => lengthen(row, scale));
  const notes = lane.notes.flatMap((note) => placeNote(note, scale)).sort(byStart);
  const marks = [
    ...drawn.flatMap((fact) => markOf(fact, lane, scale)),
    ...lane.arrivals.flatMap((fact) => arrivalOf(fact, scale)),
  ].sort(byStart);
  const isEvents = lane.node === null;
  const packed = packRows(marks, { maxRows: isEvents ? maxMarkRows.events : maxMarkRows.lane });

  const items: Placed[] = [];
  let top: number = sizes.lanePadding;
  const lay = (rows: readonly (readonly Placed[])[], height: number) => {
    for (const row of rows) {
      items.push(...row.map((item) => ({ ...item, y: top })));
      top += height;
    }
  };
  const layMarks = () => {
    lay(
      packed.rows.map((row) => lengthen(row, scale)),
      sizes.markRow,
    );
    const more = gather(packed.left.map(moreAt(scale)), sizes.more + 6).map((group) => moreOf(lane, group));
    if (more.length > 0) lay([more], sizes.markRow);
  };
  if (isEvents) layMarks();
  lay(rows, sizes.barRow);
  lay(packRows(notes).rows, sizes.markRow);
  if (!isEvents) layMarks();
  return { lane, height: Math.max(top + sizes.lanePadding, sizes.laneLeast), items };
}

function naming(fact: Fact, lane: Lane, scale: Scale): Naming {
  const indent = fact.whom === null && lane.members.length > 1 ? 6 : 0;
  return {
    id: fact.id,
    fact,
    colour: colourIn(lane, fact),
    ...named(labelIn(lane, fact), scale),
    indent,
  };
}

/** A name takes no more than its share, on a small screen even less, unless there is room for more. */
function named(text: string, { limit, measure }: Scale): { label: string; fullLabel: string } {
  const share = Math.min(sizes.label, Math.max(limit * 0.42, sizes.labelLeast));
  return { label: shorten(text, share, measure), fullLabel: text };
}

function barOf(fact: Fact, lane: Lane, scale: Scale): TimelineBar[] {
  const { span } = fact;
  return span && !span.instant ? [placeBar(naming(fact, lane, scale), span, scale)] : [];
}

function markOf(fact: Fact, lane: Lane, scale: Scale): Mark[] {
  const { span } = fact;
  return span?.instant ? [placeMark(naming(fact, lane, scale), span.instant, scale)] : [];
}

function arrivalOf(fact: Fact, scale: Scale): Mark[] {
  const { span, who } = fact;
  if (!span) return [];
  const [min, max] = span.known;
  const mark = {
    id: arrivalId(fact),
    fact,
    colour: colourOf(who),
    ...named(arrivalLabel(fact), scale),
  };
  return [placeMark(mark, span.instant ?? { min, max }, scale)];
}

/** Under which id a succession stands in the lane that it leads to. */
export function arrivalId({ id }: Fact): string {
  return `${id} arrives`;
}

/** Where the number for a mark would stand: below it, but not beyond the end. */
function moreAt({ limit }: Scale) {
  return (mark: Mark) => {
    const from = Math.min(mark.moment.x - sizes.mark, limit - sizes.more - 2);
    return { mark, from, to: from + sizes.more };
  };
}

function moreOf(lane: Lane, group: readonly (Extent & { mark: Mark })[]): More {
  const marks = group.map(({ mark }) => mark);
  const { from = 0, to = 0 } = group[0] ?? {};
  return { form: 'more', id: `${lane.id} more ${marks[0]?.id}`, from, to, y: 0, marks };
}

function byStart(one: Extent, other: Extent): number {
  return one.from - other.from;
}

/** Who was in charge stands before all else that lasted. */
function isHeadship({ fact }: TimelineBar): boolean {
  return isOfFamily(fact, ...leadership);
}
