import { isGap } from '../../../contract/model/heads-and-gaps.ts';
import type { Finding } from '../../../contract/model/tenure.ts';
import { compareDays } from '../../../contract/model/time/days.ts';

/** A finding about days on which no head is known. */
export interface Gap extends Finding {
  days: NonNullable<Finding['days']>;
}

/** The stretches without a known head among the findings, earliest first; those that no day bounds are left out. */
export function gapsIn(findings: readonly Finding[]): Gap[] {
  return findings
    .flatMap((finding) => (isGap(finding) && finding.days ? [{ ...finding, days: finding.days }] : []))
    .sort((one, other) => compareDays(one.days.from, other.days.from));
}
