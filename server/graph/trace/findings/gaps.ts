import type { GraphNode } from '../../../../contract/model/graph.ts';
import type { Finding, Headship, Tenure } from '../../../../contract/model/tenure.ts';
import type { Bounds } from '../../../../contract/model/time/bounds.ts';
import { compareDays, dayMoved, isAfter, isNoLater } from '../../../../contract/model/time/days.ts';
import { holdersAt } from '../../../../contract/model/time/holders.ts';
import {
  gapText,
  headlessText,
  onlyStandInsText,
  standInsText,
  stretchText,
} from '../../../../contract/text/gaps.ts';
import { lengthText } from '../../../../contract/text/length.ts';
import { sentenceOf } from '../../../../contract/text/plain-text.ts';
import { holdsDuring } from '../headship-of.ts';
import { knownTenure } from '../holders-of.ts';
import { type HeadedStage, headsAmong, type Line } from './headed-stage.ts';
import { type KnownDays, knownDaysOf, namesBetween } from './known-days.ts';
import { lifeEnds } from './stretch.ts';

/**
 * Where no head of a body is known under any of its names: between two that are, between them and its beginning or end,
 * or at all. Where a deputy or an acting head is known to have served meanwhile, that is said instead.
 */
export function gapsInLine(line: Line): Finding[] {
  const gaps = gapsBetween(line);
  const named = new Set(gaps.flatMap(({ names }) => names.map(({ id }) => id)));
  const headless = line.stages.filter(
    ({ body, headships }) =>
      headsAmong(headships).length === 0 && (headships.length > 0 || !named.has(body.id)),
  );
  return [...gaps.map((gap) => inTheGap(line, gap)), ...headless.map(nobodyAtAll)];
}

interface HeadshipGap {
  left: KnownDays;
  right: KnownDays;
  days: { min: string; max: string };
  /** Under which the body may have been known then. */
  names: GraphNode[];
}

function gapsBetween(line: Line): HeadshipGap[] {
  const known = knownDaysOf(line);
  if (known.length === 0) return [];
  const ends = line.stages.map((stage) => ({ stage, ...lifeEnds(stage.body) }));
  const first = ends.find(({ beginning }) => beginning);
  const last = ends.findLast(({ end }) => end);
  const { beginning } = first ?? {};
  const { end } = last ?? {};
  const stretches: KnownDays[] = [
    ...(first && beginning && known.every(({ from }) => isAfter(from, beginning.to))
      ? [{ ...beginning, stage: first.stage }]
      : []),
    ...known,
    ...(last && end && known.every(({ to }) => isAfter(end.from, to)) ? [{ ...end, stage: last.stage }] : []),
  ];
  const gaps: HeadshipGap[] = [];
  let [left, ...rest] = stretches.toSorted((one, other) => compareDays(one.from, other.from));
  for (const right of rest) {
    if (!left) break;
    const days = { min: dayMoved(left.to, 1), max: dayMoved(right.from, -1) };
    if (isNoLater(days.min, days.max)) {
      gaps.push({ left, right, days, names: namesBetween(line, left.stage, right.stage, days) });
    }
    if (isAfter(right.to, left.to)) left = right;
  }
  return gaps;
}

function inTheGap(line: Line, { left, right, days, names }: HeadshipGap): Finding {
  const length = lengthText(days.min, days.max);
  const time = { before: left.toText, after: right.fromText, length };
  const stretch = {
    body: names[0]?.id ?? null,
    days: { from: days.min, to: days.max },
    between: stretchText(time),
  };
  const standIns = line.stages
    .flatMap(({ headships }) => headships)
    .filter((headship) => headship.rank !== 'head' && holdsDuring(headship, days) === 'certain');
  if (standIns.length > 0) {
    const text = standInsText(names, time, standIns);
    return { kind: 'deputy-in-charge', ...sentenceOf(text), facts: idsOf(standIns), ...stretch };
  }
  const conceivable = conceivableIn(line.tenures, days);
  const text = gapText(names, time, {
    conceivable: peopleIn(conceivable),
    around: aroundGap(line, left.headship, right.headship),
  });
  const facts = conceivable.flatMap((tenure) => tenure.facts.map(({ id }) => id));
  return { kind: 'gap', ...sentenceOf(text), facts, ...stretch };
}

/** Who may have been head on some days by all that is known, beside the last known before and the next known after. */
export function conceivableIn(tenures: readonly Tenure[], days: Bounds): Tenure[] {
  const heads = tenures.filter(({ rank }) => rank !== 'deputy');
  const { holders } = holdersAt(heads.map(knownTenure), days, true);
  const ids = new Set(holders.filter(({ holding }) => holding === 'conceivable').map(({ id }) => id));
  return heads.filter(({ id, rank }) => rank === 'head' && ids.has(id));
}

/** Whose tenure lies on both sides of a gap; null where they are two. */
export function aroundGap({ tenures }: Line, left?: Headship, right?: Headship): GraphNode | null {
  if (!left || !right) return null;
  const tenure = tenures.find(({ facts }) => facts.includes(left.edge) && facts.includes(right.edge));
  return tenure?.person ?? null;
}

/** The people in some tenures, each once. */
export function peopleIn(tenures: readonly Tenure[]): GraphNode[] {
  return [...new Map(tenures.map(({ person }) => [person.id, person])).values()];
}

function nobodyAtAll({ body, headships }: HeadedStage): Finding {
  const { beginning, end } = lifeEnds(body);
  const days = beginning && end ? { from: beginning.from, to: end.to } : null;
  const about = { body: body.id, days, facts: idsOf(headships) };
  if (headships.length > 0) {
    return { kind: 'deputy-in-charge', ...sentenceOf(onlyStandInsText(body, headships)), ...about };
  }
  const length = days && lengthText(days.from, days.to);
  return { kind: 'gap', ...sentenceOf(headlessText(body, length)), ...about };
}

function idsOf(headships: readonly Headship[]): string[] {
  return headships.map(({ edge }) => edge.id);
}
