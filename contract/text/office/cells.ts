import type { GraphEdge } from '../../model/graph.ts';
import { ownValue } from '../../model/own-value.ts';
import type { Segment } from '../../model/segment.ts';
import type { Finding, Tenure } from '../../model/tenure.ts';
import type { Dated } from '../../model/time/holding.ts';
import { datedOf } from '../../model/time/stored.ts';
import { dateText } from '../dates.ts';
import { listOf } from '../language.ts';
import { lengthText } from '../length.ts';
import { capitalized } from '../phrase.ts';
import { officeOf } from '../trace.ts';

/** What the sources call an office; by its rank where they give it no name. */
export function officeName(tenure: Tenure): string {
  return officeOf(tenure) || 'Head';
}

/** The dates that the facts of a tenure give, each once, in words; empty where none does. */
export function datesText({ facts }: Tenure, which: keyof Dated): Segment[] {
  return listOf(datesOf(facts, which).map((date) => [dateText(date)]));
}

/** The same as EDTF. */
export function datesOf(facts: readonly GraphEdge[], which: keyof Dated): string[] {
  return [...new Set(facts.flatMap((fact) => datedOf(fact)[which] ?? []))];
}

const basisNames: ReadonlyMap<string, string> = new Map([
  ['stated', 'Stated by the source'],
  ['inferred', 'Inferred by us'],
]);

/** How it is known that somebody held an office: stated by the source, inferred by us, or both of several facts. */
export function basisText({ facts }: Tenure): string {
  return textsOf(facts, 'basis')
    .map((basis) => basisNames.get(basis) ?? capitalized(basis))
    .join('; ');
}

/** What the records of a tenure remark on it, and why we conclude what no source says, each text once. */
export function remarksOf({ facts }: Tenure): string[] {
  return [...new Set([...textsOf(facts, 'summary'), ...textsOf(facts, 'why')])];
}

/** How long nobody is known; null where no day bounds that. */
export function lengthOfGap({ days }: Finding): string | null {
  return days && lengthText(days.from, days.to);
}

function textsOf(facts: readonly GraphEdge[], name: string): string[] {
  const values = facts.map(({ properties }) => ownValue(properties, name));
  return [...new Set(values.filter((value) => typeof value === 'string' && value !== ''))] as string[];
}
