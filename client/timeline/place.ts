import { lineageTypes } from '../trace/stages.ts';
import type { Fact } from './facts.ts';
import { happenings, type Lane } from './lanes.ts';
import { type Extent, gather, packRows } from './pack.ts';
import { type Measure, shorten } from './shorten.ts';
import { mostMarkRows, sizes } from './sizes.ts';
import type { Moment, Span, Stretch } from './span.ts';
import { kindIn, labelIn } from './words.ts';

/** Where a moment lies, in pixels; a side that nothing bounds is open. */
export interface PlacedMoment {
  x: number;
  from: number;
  to: number;
  opens: { before: boolean; after: boolean };
}

interface Named extends Extent {
  id: string;
  fact: Fact;
  /** The kind that gives the colour. */
  kind: string;
  label: string;
  /** Top of its row, within its lane. */
  y: number;
}

export interface Bar extends Named {
  form: 'bar';
  isLife: boolean;
  core: Stretch | null;
  known: Stretch;
  opens: Span['opens'];
  seen: PlacedMoment | null;
}

export interface Mark extends Named {
  form: 'mark';
  moment: PlacedMoment;
}

/** A number that stands for marks without room. */
export interface More extends Extent {
  form: 'more';
  id: string;
  y: number;
  marks: readonly Mark[];
}

export type Placed = Bar | Mark | More;

export interface PlacedLane {
  lane: Lane;
  height: number;
  items: readonly Placed[];
}

/** Where a moment in time lies, in pixels from the left end of the whole. */
export type Place = (time: number) => number;

/** Places what a lane holds so that no name covers another. */
export function placeLane(lane: Lane, place: Place, measure: Measure): PlacedLane {
  const drawn = lane.facts.filter(({ type }) => !lineageTypes.has(type));
  const bars = drawn.flatMap((fact) => barOf(fact, lane, place, measure)).sort(byImportance);
  const marks = drawn.flatMap((fact) => markOf(fact, lane, place, measure)).sort(byStart);
  const most = lane.id === happenings ? mostMarkRows.happenings : mostMarkRows.lane;
  const barRows = packRows(bars).rows;
  const packed = packRows(marks, { most });
  const marksTop = sizes.lanePadding + barRows.length * sizes.barRow;
  const moreTop = marksTop + packed.rows.length * sizes.markRow;
  const more = gather(packed.left, sizes.more + 6).map((group) => moreOf(lane, group, moreTop));
  const bottom = moreTop + (more.length > 0 ? sizes.markRow : 0) + sizes.lanePadding;
  const items: Placed[] = [
    ...inRows(barRows, sizes.lanePadding, sizes.barRow),
    ...inRows(packed.rows, marksTop, sizes.markRow),
    ...more,
  ];
  return { lane, height: Math.max(bottom, sizes.laneLeast), items };
}

function barOf(fact: Fact, lane: Lane, place: Place, measure: Measure): Bar[] {
  const { span } = fact;
  if (!span || span.instant) return [];
  const label = shorten(labelIn(lane, fact), sizes.label, measure);
  const known = placed(span.known, place);
  const seen = span.seen && placedMoment(span.seen, place);
  const { before, after } = span.opens;
  const from = Math.min(known[0] - (before ? sizes.fade : 0), (seen?.x ?? known[0]) - sizes.mark);
  const end = Math.max(known[1] + (after ? sizes.fade : 0), (seen?.x ?? known[1]) + sizes.mark);
  return [
    {
      ...{ form: 'bar', id: fact.id, fact, label, known, seen, from, y: 0 },
      isLife: fact.whom === null,
      kind: kindIn(lane, fact),
      core: span.core && placed(span.core, place),
      opens: span.opens,
      to: Math.max(end, known[0] + measure(label)),
    },
  ];
}

function markOf(fact: Fact, lane: Lane, place: Place, measure: Measure): Mark[] {
  if (!fact.span?.instant) return [];
  const label = shorten(labelIn(lane, fact), sizes.label, measure);
  const moment = placedMoment(fact.span.instant, place);
  const from = Math.min(moment.x - sizes.mark, moment.from);
  const to = Math.max(moment.x + sizes.markGap + measure(label), moment.to);
  return [{ form: 'mark', id: fact.id, fact, kind: kindIn(lane, fact), label, moment, from, to, y: 0 }];
}

export function placedMoment({ min, max }: Moment, place: Place): PlacedMoment {
  const [first, last] = [min ?? max ?? 0, max ?? min ?? 0];
  const [before, after] = [min === null, max === null];
  return {
    x: place((first + last) / 2),
    from: place(first) - (before ? sizes.fade : 0),
    to: place(last) + (after ? sizes.fade : 0),
    opens: { before, after },
  };
}

function placed([from, to]: Stretch, place: Place): Stretch {
  return [place(from), place(to)];
}

function moreOf(lane: Lane, marks: readonly Mark[], y: number): More {
  const from = (marks[0]?.moment.x ?? 0) - sizes.mark;
  const id = `${lane.id} more ${marks[0]?.id}`;
  return { form: 'more', id, from, to: from + sizes.more, y, marks };
}

function inRows<Item extends Placed>(rows: readonly Item[][], top: number, height: number): Item[] {
  return rows.flatMap((row, index) => row.map((item) => ({ ...item, y: top + index * height })));
}

/** Lives above what happened in them, the earlier first. */
function byImportance(one: Bar, other: Bar): number {
  return Number(other.isLife) - Number(one.isLife) || byStart(one, other);
}

function byStart(one: Extent, other: Extent): number {
  return one.from - other.from;
}
