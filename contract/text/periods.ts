import type { Segment } from '../model/segment.ts';
import type { Dated } from '../model/time/holding.ts';
import { at, periodInBrief, periodText } from './dates.ts';
import { listOf } from './language.ts';
import { joined, phrase } from './phrase.ts';
import { plainText } from './plain-text.ts';
import { sideText } from './when.ts';

/** More days than these are counted. */
const maxListed = 3;

/**
 * When something held that several facts tell of, in one text: `from 1950, attested in 1953 and on 3 August 1958`.
 * @param facts earliest first
 * @returns an empty text where nothing is known at all
 */
function periodsText(facts: readonly Dated[]): Segment[] {
  const [only, ...others] = facts;
  if (only && others.length === 0) return periodText(only);
  const isOnlySeen = facts.every((fact) => periodInBrief({ ...fact, attested: undefined }).length === 0);
  const brief = periodsInBrief(facts);
  return joined([brief, isOnlySeen && brief.length > 0 && 'start and end unknown'], '; ');
}

/** The same without the remark that no start and no end is known. */
export function periodsInBrief(facts: readonly Dated[]): Segment[] {
  const dated = once(facts.filter((each) => periodInBrief(each).length > 0));
  const [first] = dated;
  if (!first || dated.length === 1) return first ? periodInBrief(first) : [];
  const [starts, ends, attested] = [
    datesOf(dated, 'start'),
    datesOf(dated, 'end'),
    datesOf(dated, 'attested'),
  ];
  if (starts.length > 1 || ends.length > 1) return joined(dated.map(periodInBrief), '; ');
  const [start, end] = [starts[0], ends[0]];
  const term = periodInBrief({ start, end });
  return joined([term, attestations(attested)], ', ');
}

/** The same without segments. */
export function describePeriods(facts: readonly Dated[]): string {
  return plainText(periodsText(facts));
}

function attestations(dates: readonly string[]): Segment[] {
  const [first, last] = [dates[0], dates.at(-1)];
  if (first === undefined || last === undefined) return [];
  if (dates.length <= maxListed) return phrase`attested ${listOf(dates.map(at))}`;
  return phrase`attested ${dates.length} times between ${sideText(first, 'first')} and ${sideText(last, 'last')}`;
}

function datesOf(facts: readonly Dated[], which: keyof Dated): string[] {
  return [...new Set(facts.flatMap((fact) => fact[which] ?? []))];
}

function once(facts: readonly Dated[]): Dated[] {
  return [...new Map(facts.map((fact) => [plainText(periodInBrief(fact)), fact])).values()];
}
