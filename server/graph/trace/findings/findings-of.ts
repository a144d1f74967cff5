import type { Finding, Tenure } from '../../../../contract/model/tenure.ts';
import { boundsOf } from '../../../../contract/model/time/bounds.ts';
import { isAfter } from '../../../../contract/model/time/days.ts';
import { holdsAt } from '../../../../contract/model/time/holding.ts';
import { dayBoundsOf } from '../../../../contract/model/time/stored.ts';
import { headshipsIn } from '../tenures-of.ts';
import { gapsInLine } from './gaps.ts';
import type { HeadedStage } from './headed-stage.ts';
import { outsideLife } from './outside-life.ts';
import { overlapsOf, postsAtOnce } from './overlaps.ts';
import { unknownEnds } from './unknown-ends.ts';

/** What an auditor would flag in the line of heads of a body, from its dates alone. */
export function findingsInLine(stages: readonly HeadedStage[], tenures: readonly Tenure[]): Finding[] {
  return [
    ...gapsInLine({ stages, tenures }),
    ...stages.flatMap(overlapsOf),
    ...headshipsIn(tenures).flatMap(outsideLife),
    ...unknownEnds(tenures),
  ];
}

/** What an auditor would flag in the posts of a person, from their dates alone. */
export function findingsInPosts(posts: readonly Tenure[]): Finding[] {
  const headships = headshipsIn(posts);
  return [...postsAtOnce(headships), ...headships.flatMap(outsideLife), ...unknownEnds(posts)];
}

/**
 * Those findings that concern a date: of facts that are shown for it, and of stretches that it falls into.
 * @param shown ids of the facts that held or may have held at the date
 * @param stages those that did not exist then are left out
 * @param at EDTF
 */
export function findingsAt(
  findings: readonly Finding[],
  shown: ReadonlySet<string>,
  stages: readonly Pick<HeadedStage, 'body'>[],
  at: string,
): Finding[] {
  const interval = boundsOf(at);
  const isApart = (from: string | undefined, to: string | undefined) =>
    isAfter(from, interval.max) || isAfter(interval.min, to);
  const gone = stages
    .filter(({ body }) => holdsAt(dayBoundsOf(body), interval) === 'no')
    .map(({ body }) => body.id);
  return findings.filter(({ days, facts, body }) => {
    if (days) return !isApart(days.from, days.to);
    return facts.every((id) => shown.has(id)) && !gone.includes(body ?? '');
  });
}
