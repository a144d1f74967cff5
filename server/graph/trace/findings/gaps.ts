import type { Finding, Headship } from '../../../../contract/model/tenure.ts';
import { dayMoved } from '../../../../contract/model/time/days.ts';
import {
  betweenText,
  gapText,
  headlessText,
  onlyStandInsText,
  standInsText,
} from '../../../../contract/text/findings.ts';
import { sentenceOf } from '../../../../contract/text/plain-text.ts';
import { holdsDuring } from '../headship-of.ts';
import { type HeadedStage, headsAmong } from './headed-stage.ts';
import { knownStretch, lifeEnds, type Stretch } from './stretch.ts';

/**
 * Where no head of a stage is known: between two that are, between them and the beginning or end of the stage, or at
 * all. Where a deputy or an acting head is known to have served meanwhile, that is said instead.
 */
export function gapsOf(stage: HeadedStage): Finding[] {
  if (headsAmong(stage.headships).length === 0) return [nobodyAtAll(stage)];
  return gapsBetween(stage).map((gap) => inTheGap(stage, gap));
}

/** A stretch that is known, and whose it is; nobody's where it is the beginning or the end of the stage. */
interface KnownHead extends Stretch {
  headship?: Headship;
}

interface HeadshipGap {
  left: KnownHead;
  right: KnownHead;
  days: { min: string; max: string };
}

function gapsBetween({ body, headships }: HeadedStage): HeadshipGap[] {
  const known = headsAmong(headships).flatMap((headship): KnownHead[] => {
    const stretch = knownStretch(headship.edge);
    return stretch ? [{ ...stretch, headship }] : [];
  });
  if (known.length === 0) return [];
  const { beginning, end } = lifeEnds(body);
  const late = beginning && known.every(({ from }) => from > beginning.to);
  const early = end && known.every(({ to }) => to < end.from);
  const stretches: KnownHead[] = [...(late ? [beginning] : []), ...known, ...(early ? [end] : [])];
  const gaps: HeadshipGap[] = [];
  let [left, ...rest] = stretches.toSorted((one, other) => (one.from < other.from ? -1 : 1));
  for (const right of rest) {
    if (!left) break;
    const days = { min: dayMoved(left.to, 1), max: dayMoved(right.from, -1) };
    if (days.min <= days.max) gaps.push({ left, right, days });
    if (right.to > left.to) left = right;
  }
  return gaps;
}

function inTheGap({ body, headships }: HeadedStage, { left, right, days }: HeadshipGap): Finding {
  const between = betweenText(left.toText, right.fromText);
  const stretch = { body: body.id, days: { from: days.min, to: days.max } };
  const standIns = headships.filter(
    (headship) => headship.rank !== 'head' && holdsDuring(headship, days) === 'certain',
  );
  if (standIns.length > 0) {
    const text = standInsText(body, between, standIns);
    return { kind: 'deputy-in-charge', ...sentenceOf(text), facts: idsOf(standIns), ...stretch };
  }
  const maybe = headsAmong(headships).filter(
    (headship) =>
      (headship === left.headship || headship === right.headship || !knownStretch(headship.edge)) &&
      holdsDuring(headship, days) === 'possible',
  );
  const people = [...new Map(maybe.map(({ person }) => [person.id, person])).values()];
  return { kind: 'gap', ...sentenceOf(gapText(body, between, people)), facts: idsOf(maybe), ...stretch };
}

function nobodyAtAll({ body, headships }: HeadedStage): Finding {
  const { beginning, end } = lifeEnds(body);
  const days = beginning && end ? { from: beginning.from, to: end.to } : null;
  const about = { body: body.id, days, facts: idsOf(headships) };
  if (headships.length > 0) {
    return { kind: 'deputy-in-charge', ...sentenceOf(onlyStandInsText(body, headships)), ...about };
  }
  return { kind: 'gap', ...sentenceOf(headlessText(body)), ...about };
}

function idsOf(headships: readonly Headship[]): string[] {
  return headships.map(({ edge }) => edge.id);
}
