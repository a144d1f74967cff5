import { isOwnItem } from '../../../../contract/model/meaning.ts';
import type { Finding, Tenure } from '../../../../contract/model/tenure.ts';
import { datedOf, dayBoundsOf, isDated } from '../../../../contract/model/time/stored.ts';
import { unknownEndText } from '../../../../contract/text/findings.ts';
import { sentenceOf } from '../../../../contract/text/plain-text.ts';

/**
 * Whose start, and whose end, no source says; once for each tenure, however many facts show it. Where a model of somebody
 * else dates none of them that says nothing of any.
 */
export function unknownEnds(tenures: readonly Tenure[]): Finding[] {
  const facts = tenures.flatMap((tenure) => tenure.facts);
  if (!facts.some((fact) => isOwnItem(fact) || isDated(fact))) return [];
  return [
    ...tenures.flatMap((tenure) => unknownEnd(tenure, 'start')),
    ...tenures.flatMap((tenure) => unknownEnd(tenure, 'end')),
  ];
}

function unknownEnd(tenure: Tenure, which: 'start' | 'end'): Finding[] {
  const { facts, body } = tenure;
  const isKnown = facts.map(dayBoundsOf).some((bounds) => bounds[`${which}Min`] && bounds[`${which}Max`]);
  if (isKnown) return [];
  const dates = facts.flatMap((edge) => datedOf(edge)[which] ?? []);
  const text = unknownEndText(tenure, which, which === 'start' ? dates[0] : dates.at(-1));
  const ids = facts.map(({ id }) => id);
  return [{ kind: `${which}-unknown`, ...sentenceOf(text), facts: ids, body: body.id, days: null }];
}
