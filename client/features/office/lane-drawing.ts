import type { GraphEdge, GraphNode } from '../../../contract/model/graph.ts';
import type { Tenures } from '../../../contract/model/tenure.ts';
import { earliestOf, isoDay, latestOf, momentOf, yearOfDay } from '../../../contract/model/time/days.ts';
import { roundYears } from '../../../contract/model/time/round-years.ts';
import { dayBoundsOf } from '../../../contract/model/time/stored.ts';
import { gapKinds } from '../../../contract/text/office/rows.ts';
import { describeYear } from '../../../contract/text/year.ts';

/** A stretch of the lane, in hundredths of its length. */
export interface Stretch {
  id: string;
  label: string;
  from: number;
  to: number;
}

export interface LaneDrawing {
  /** The names of the body. */
  names: Stretch[];
  /** Each person in office, one line each. */
  holders: { id: string; label: string; terms: Stretch[]; points: Stretch[]; isHead: boolean }[];
  /** Times for which no head is known. */
  gaps: Stretch[];
  ticks: { year: string; at: number }[];
  /** Holders of whose time nothing is known. */
  undated: string[];
}

/** As many years as have room on a phone, of four figures and with an era. */
const maxTicks = { short: 8, long: 4 };
const day = 86_400_000;

/** Where the names of a body, its holders and its gaps lie along the years; null where nothing is dated. */
export function drawLane({ stages, tenures, findings }: Tenures): LaneDrawing | null {
  const facts = tenures.flatMap((tenure) => tenure.facts);
  const days = [...stages, ...facts].flatMap((item): string[] => Object.values(dayBoundsOf(item)));
  const [first, last] = [earliestOf(days), latestOf(days)];
  if (first === undefined || last === undefined) return null;
  const years: [number, number] = [yearOfDay(first), yearOfDay(last)];
  const [start, end] = [momentOf(isoDay(years[0], 1, 1)), momentOf(isoDay(years[1], 12, 31))];
  const place = (iso: string, isEnd = false) =>
    ((momentOf(iso) + (isEnd ? day : 0) - start) / (end - start + day)) * 100;
  const stretch = (id: string, label: string, from: string | undefined, to: string | undefined): Stretch => ({
    ...{ id, label },
    from: from === undefined ? 0 : place(from),
    to: to === undefined ? 100 : place(to, true),
  });
  return {
    names: stages.flatMap((stage, index) => nameStretch(stage, stages[index + 1], stretch)),
    holders: tenures.flatMap(({ id, person, rank, facts: of }) => {
      const terms = of.flatMap((fact) => termOf(fact, stretch));
      const points = of.flatMap((fact) => pointOf(fact, stretch));
      const isHead = rank === 'head';
      return terms.length + points.length > 0 ? [{ id, label: person.name, terms, points, isHead }] : [];
    }),
    gaps: findings
      .filter(({ kind, days: between }) => gapKinds.includes(kind) && between !== null)
      .flatMap(({ sentence, days: between }) =>
        between ? [stretch(sentence, sentence, between.from, between.to)] : [],
      ),
    ticks: ticksBetween(...years, place),
    undated: tenures.filter(({ facts: of }) => !of.some(hasDay)).map(({ person }) => person.name),
  };
}

type StretchOf = (id: string, label: string, from: string | undefined, to: string | undefined) => Stretch;

/** A name lasts until the next one begins where no source says when it ended. */
function nameStretch(stage: GraphNode, next: GraphNode | undefined, stretch: StretchOf): Stretch[] {
  const { startMin, startMax, endMin, endMax } = dayBoundsOf(stage);
  const from = startMin ?? startMax;
  const to = endMax ?? (next && dayBoundsOf(next).startMin) ?? endMin;
  return from === undefined && to === undefined ? [] : [stretch(stage.id, stage.name, from, to)];
}

/** From when to when a fact says that somebody was in office, where it gives both. */
function termOf(fact: GraphEdge, stretch: StretchOf): Stretch[] {
  const { startMin, startMax, endMin, endMax } = dayBoundsOf(fact);
  const [from, to] = [startMin ?? startMax, endMax ?? endMin];
  return from !== undefined && to !== undefined ? [stretch(fact.id, '', from, to)] : [];
}

/** Where somebody was seen in office, or where only one end of a term is known. */
function pointOf(fact: GraphEdge, stretch: StretchOf): Stretch[] {
  const { startMin, startMax, endMin, endMax, attestedMin, attestedMax } = dayBoundsOf(fact);
  if ((startMin ?? startMax) && (endMax ?? endMin)) return [];
  const known = attestedMax ?? attestedMin ?? startMax ?? startMin ?? endMin ?? endMax;
  return known === undefined ? [] : [stretch(fact.id, '', attestedMin ?? known, known)];
}

function hasDay(fact: GraphEdge): boolean {
  return Object.keys(dayBoundsOf(fact)).length > 0;
}

function ticksBetween(first: number, last: number, place: (iso: string) => number): LaneDrawing['ticks'] {
  const labels = roundYears(first, last, [first, last].every(isShort) ? maxTicks.short : maxTicks.long);
  return labels.map((year) => ({ year: describeYear(year), at: place(isoDay(year, 1, 1)) }));
}

function isShort(year: number): boolean {
  return describeYear(year).length <= 4;
}
