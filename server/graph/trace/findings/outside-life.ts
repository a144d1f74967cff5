import type { Finding, Headship } from '../../../../contract/model/tenure.ts';
import { isAfter } from '../../../../contract/model/time/days.ts';
import { turningDays } from '../../../../contract/model/time/holding.ts';
import { dayBoundsOf } from '../../../../contract/model/time/stored.ts';
import { outsideLifeText } from '../../../../contract/text/findings.ts';
import { sentenceOf } from '../../../../contract/text/plain-text.ts';

/** Who was in charge of a body certainly before it began, or after it had ended. */
export function outsideLife(headship: Headship): Finding[] {
  const { edge, body } = headship;
  const life = dayBoundsOf(body);
  const { latestStart, earliestEnd } = turningDays(dayBoundsOf(edge));
  const early = isAfter(life.startMin, latestStart);
  const late = isAfter(earliestEnd, life.endMax);
  const sides = [...(early ? ['before' as const] : []), ...(late ? ['after' as const] : [])];
  return sides.map((side) => ({
    kind: 'outside-life',
    ...sentenceOf(outsideLifeText(headship, side)),
    facts: [edge.id],
    body: body.id,
    days: null,
  }));
}
