import type { Finding, Tenure } from '../../../../contract/model/tenure.ts';
import { earliestOf, latestOf } from '../../../../contract/model/time/holding.ts';
import {
  betweenText,
  gapText,
  headlessText,
  onlyStandInsText,
  standInsText,
} from '../../../../contract/text/findings.ts';
import { sentenceOf } from '../../../../contract/text/plain-text.ts';
import { holdsDuring } from '../tenure-of.ts';
import { type HeadedStage, headsAmong } from './headed-stage.ts';
import { dayMoved, knownStretch, lifeEnds, type Stretch } from './stretch.ts';

/**
 * Where no head of a stage is known: between two that are, between them and the beginning or end of the stage, or at
 * all. Where a deputy or an acting head is known to have served meanwhile, that is said instead.
 */
export function gapsOf(stage: HeadedStage): Finding[] {
  if (stage.headless) return [nobodyAtAll(stage)];
  const { era } = stage;
  return gapsBetween(stage).flatMap((gap) => {
    const min = latestOf([gap.days.min, era.min]);
    const max = earliestOf([gap.days.max, era.max]);
    return min && max && min <= max ? [inTheGap(stage, { ...gap, days: { min, max } })] : [];
  });
}

/** A stretch that is known, and whose it is; nobody's where it is the beginning or the end of the stage. */
interface KnownHead extends Stretch {
  tenure?: Tenure;
}

interface HeadshipGap {
  left: KnownHead;
  right: KnownHead;
  days: { min: string; max: string };
}

function gapsBetween({ body, tenures }: HeadedStage): HeadshipGap[] {
  const known = headsAmong(tenures).flatMap((tenure): KnownHead[] => {
    const stretch = knownStretch(tenure.edge);
    return stretch ? [{ ...stretch, tenure }] : [];
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

function inTheGap({ body, tenures }: HeadedStage, { left, right, days }: HeadshipGap): Finding {
  const between = betweenText(left.toText, right.fromText);
  const stretch = { body: body.id, days: { from: days.min, to: days.max } };
  const standIns = tenures.filter(
    (tenure) => tenure.rank !== 'head' && holdsDuring(tenure, days) === 'certain',
  );
  if (standIns.length > 0) {
    const text = standInsText(body, between, standIns);
    return { kind: 'deputy-in-charge', ...sentenceOf(text), facts: idsOf(standIns), ...stretch };
  }
  const maybe = headsAmong(tenures).filter(
    (tenure) =>
      (tenure === left.tenure || tenure === right.tenure || !knownStretch(tenure.edge)) &&
      holdsDuring(tenure, days) === 'possible',
  );
  const people = [...new Map(maybe.map(({ person }) => [person.id, person])).values()];
  return { kind: 'gap', ...sentenceOf(gapText(body, between, people)), facts: idsOf(maybe), ...stretch };
}

function nobodyAtAll({ body, tenures }: HeadedStage): Finding {
  const { beginning, end } = lifeEnds(body);
  const days = beginning && end ? { from: beginning.from, to: end.to } : null;
  const about = { body: body.id, days, facts: idsOf(tenures) };
  if (tenures.length > 0) {
    return { kind: 'deputy-in-charge', ...sentenceOf(onlyStandInsText(body, tenures)), ...about };
  }
  return { kind: 'gap', ...sentenceOf(headlessText(body)), ...about };
}

function idsOf(tenures: readonly Tenure[]): string[] {
  return tenures.map(({ edge }) => edge.id);
}
