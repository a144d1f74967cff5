import type { Tenures } from '../../../../contract/model/tenure.ts';
import { boundsOf } from '../../../../contract/model/time/bounds.ts';
import { dayMoved, isAfter } from '../../../../contract/model/time/days.ts';
import type { HoldersAtDate } from '../../../../contract/model/time/holders.ts';
import { holdsAt } from '../../../../contract/model/time/holding.ts';
import { dayBoundsOf } from '../../../../contract/model/time/stored.ts';
import { dateText } from '../../../../contract/text/dates.ts';
import { gapText } from '../../../../contract/text/gaps.ts';
import { lengthText } from '../../../../contract/text/length.ts';
import { aroundGap, conceivableIn, peopleIn } from './gaps.ts';
import type { Line } from './headed-stage.ts';
import { knownDaysOf, namesBetween } from './known-days.ts';
import { lifeEnds } from './stretch.ts';

/**
 * The days around a date on which no head of a body is known: from the last who is known before, or its beginning, to
 * the next who is known after, or its end.
 * @param found from the day after the one to the day before the other
 * @param at EDTF query date
 * @returns null where the body did not exist on the date
 */
export function gapAt(line: Line, found: NonNullable<HoldersAtDate['gap']>, at: string): Tenures['gap'] {
  const interval = boundsOf(at);
  if (line.stages.every(({ body }) => holdsAt(dayBoundsOf(body), interval) === 'no')) return null;
  const known = knownDaysOf(line);
  const [before, after] = [found.from && dayMoved(found.from, -1), found.to && dayMoved(found.to, 1)];
  const left = known.find(({ to }) => to === before) ?? beginningOf(line, before, interval.min);
  const right = known.find(({ from }) => from === after) ?? endOf(line, after, interval.max);
  const days = {
    from: found.from ?? (left && dayMoved(left.to, 1)) ?? null,
    to: found.to ?? (right && dayMoved(right.from, -1)) ?? null,
  };
  const length = days.from && days.to ? lengthText(days.from, days.to) : null;
  const bounds = { ...(days.from && { min: days.from }), ...(days.to && { max: days.to }) };
  const names = namesBetween(line, left?.stage, right?.stage, bounds);
  const time = {
    before: left?.toText ?? (before ? [dateText(before)] : null),
    after: right?.fromText ?? (after ? [dateText(after)] : null),
    length,
  };
  const text = gapText(names, time, {
    conceivable: peopleIn(conceivableIn(line.tenures, interval)),
    around: aroundGap(line, left?.headship, right?.headship),
  });
  return { ...days, length, text };
}

/** Where nobody is known before a date, the beginning of the body, as far as it lies before. */
function beginningOf({ stages }: Line, known: string | null, min: string | undefined) {
  const stage = stages.find(({ body }) => lifeEnds(body).beginning);
  const beginning = stage && known === null ? lifeEnds(stage.body).beginning : undefined;
  return stage && beginning && isAfter(min, beginning.to)
    ? { ...beginning, stage, headship: undefined }
    : undefined;
}

/** The same for the end of the body, where nobody is known after. */
function endOf({ stages }: Line, known: string | null, max: string | undefined) {
  const stage = stages.findLast(({ body }) => lifeEnds(body).end);
  const end = stage && known === null ? lifeEnds(stage.body).end : undefined;
  return stage && end && isAfter(end.from, max) ? { ...end, stage, headship: undefined } : undefined;
}
