import type { Finding, Tenure, Tenures } from '../../model/tenure.ts';
import { earliestOf, isAfter } from '../../model/time/days.ts';
import { dayBoundsOf } from '../../model/time/stored.ts';

/** A line in the list of who held an office: somebody, or a time for which nobody is known. */
export type OfficeRow =
  | { form: 'tenure'; tenure: Tenure; caveats: readonly Finding[] }
  | { form: 'gap'; gap: Finding };

/** What says in the place of a holder that no head is known. */
export const gapKinds: readonly Finding['kind'][] = ['gap', 'deputy-in-charge'];

/** Say no more than that a date is missing, which a list of dates shows by itself. */
const missingDates: readonly Finding['kind'][] = ['start-unknown', 'end-unknown'];

/** The heads of a body in the order of time, with a line of its own for every time without a known one. */
export function headRows(answer: Tenures): OfficeRow[] {
  const gaps = answer.findings.filter(({ kind }) => gapKinds.includes(kind));
  const rows = rowsOf(answer, ({ rank }) => rank === 'head');
  const placed = gaps.map((gap) => ({ gap, before: rows.findIndex((row) => isKnownAfter(row, gap)) }));
  const gapsBefore = (index: number): OfficeRow[] =>
    placed.filter(({ before }) => before === index).map(({ gap }) => ({ form: 'gap', gap }));
  return [...rows.flatMap((row, index) => [...gapsBefore(index), row]), ...gapsBefore(-1)];
}

/** Those who were in charge of a body without being its head. */
export function standInRows(answer: Tenures): OfficeRow[] {
  return rowsOf(answer, ({ rank }) => rank !== 'head');
}

function rowsOf({ tenures, findings }: Tenures, isWanted: (tenure: Tenure) => boolean): OfficeRow[] {
  const careful = findings.filter(({ kind }) => ![...gapKinds, ...missingDates].includes(kind));
  return tenures.filter(isWanted).map((tenure) => ({
    form: 'tenure',
    tenure,
    caveats: careful.filter(({ facts }) => tenure.facts.some(({ id }) => facts.includes(id))),
  }));
}

/** Whether somebody is first known after a gap. */
function isKnownAfter(row: OfficeRow, { days }: Finding): boolean {
  const first = row.form === 'tenure' ? firstKnown(row.tenure) : undefined;
  return days !== null && isAfter(first, days.to);
}

/** The first ISO day on which somebody is known in office; where no fact is dated, the beginning of the body. */
function firstKnown({ facts, body }: Tenure): string | undefined {
  const days = facts.map((fact) => {
    const { startMin, startMax, attestedMin, attestedMax, endMin, endMax } = dayBoundsOf(fact);
    return attestedMin ?? attestedMax ?? startMax ?? startMin ?? endMin ?? endMax;
  });
  return earliestOf(days) ?? dayBoundsOf(body).startMin;
}
