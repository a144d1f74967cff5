import type { Finding, Tenure } from '../../../contract/model/tenure.ts';
import { earliestOf, latestOf, turningDays } from '../../../contract/model/time/holding.ts';
import { dayBoundsOf } from '../../../contract/model/time/stored.ts';

/** A finding about days on which no head is known. */
export interface Gap extends Finding {
  days: NonNullable<Finding['days']>;
}

/** What stands in a list of heads: a tenure, or the time on which nobody is known. */
export type Entry = { form: 'tenure'; tenure: Tenure } | { form: 'gap'; gap: Gap };

/** The stretches without a known head among the findings, earliest first. */
export function gapsIn(findings: readonly Finding[]): Gap[] {
  return findings
    .flatMap((finding) =>
      (finding.kind === 'gap' || finding.kind === 'deputy-in-charge') && finding.days
        ? [{ ...finding, days: finding.days }]
        : [],
    )
    .sort((one, other) => one.days.from.localeCompare(other.days.from));
}

/** Tenures in their order, each gap where it lies between them. */
export function entriesOf(tenures: readonly Tenure[], gaps: readonly Gap[]): Entry[] {
  const entries: Entry[] = tenures.map((tenure) => ({ form: 'tenure', tenure }));
  for (const gap of gaps) {
    const before = entries.findLastIndex((entry) => endsBefore(entry, gap));
    const after = entries.findIndex((entry) => beginsAfter(entry, gap));
    const at = before >= 0 ? before + 1 : after >= 0 ? after : entries.length;
    entries.splice(at, 0, { form: 'gap', gap });
  }
  return entries;
}

function endsBefore(entry: Entry, { days }: Gap): boolean {
  if (entry.form === 'gap') return entry.gap.days.to < days.from;
  const first = firstDayOf(entry.tenure);
  return first !== undefined && first < days.from;
}

function beginsAfter(entry: Entry, { days }: Gap): boolean {
  if (entry.form === 'gap') return entry.gap.days.from > days.to;
  const first = firstDayOf(entry.tenure);
  return first !== undefined && first > days.to;
}

/** The first day on which a tenure is known. */
function firstDayOf({ facts }: Tenure): string | undefined {
  return earliestOf(facts.map((edge) => knownDay(edge)));
}

function knownDay(edge: Tenure['facts'][number]): string | undefined {
  const { latestStart, earliestEnd } = turningDays(dayBoundsOf(edge));
  return earliestOf([latestStart, earliestEnd]) ?? latestOf([latestStart, earliestEnd]);
}
