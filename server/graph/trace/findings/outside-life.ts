import type { Finding, Tenure } from '../../../../contract/model/tenure.ts';
import { turningDays } from '../../../../contract/model/time/holding.ts';
import { datedOf, dayBoundsOf } from '../../../../contract/model/time/stored.ts';
import { describeDate } from '../../../../contract/text/dates.ts';
import { named } from '../../../../contract/text/names.ts';
import { inBrief } from '../../../../contract/text/when.ts';

/** Who was in charge of a body certainly before it began, or after it had ended. */
export function outsideLife(tenure: Tenure): Finding[] {
  const { edge, person, body } = tenure;
  const life = dayBoundsOf(body);
  const { start = '', end = '' } = datedOf(body);
  const { latestStart, earliestEnd } = turningDays(dayBoundsOf(edge));
  const early = latestStart !== undefined && life.startMin !== undefined && latestStart < life.startMin;
  const late = earliestEnd !== undefined && life.endMax !== undefined && earliestEnd > life.endMax;
  const ends = [
    ...(early ? [`before it began (${describeDate(start)})`] : []),
    ...(late ? [`after it had ended (${describeDate(end)})`] : []),
  ];
  return ends.map((outside) => ({
    kind: 'outside-life',
    sentence: `${person.name} was in charge of ${named(body)} ${outside}: ${inBrief(datedOf(edge))}.`,
    facts: [edge.id],
    body: body.id,
    days: null,
  }));
}
