import type { SeedProblem } from '../problem.ts';
import type { SeedRecord } from '../reading/seed-record.ts';
import { after, dateIn } from './read-date.ts';

/** Dates that contradict one another. Dates that cannot be read are reported by the shape. */
export function checkSpan(record: SeedRecord): SeedProblem[] {
  const problems: SeedProblem[] = [];
  const dates = {
    start: dateIn(record, 'start'),
    end: dateIn(record, 'end'),
    attested: dateIn(record, 'attested'),
  };
  const { start, end, attested } = dates;
  const amiss = (field: string, message: string) => problems.push({ ...record.at(field), message });
  if (record.fields.on !== undefined)
    for (const field of ['start', 'end'] as const)
      if (record.fields[field] !== undefined) {
        const { line, column, file } = record.atKey(field);
        problems.push({
          file,
          line,
          column,
          message: `${field} stands beside on, which sets both start and end: keep one or the other.`,
        });
      }
  if (start && end && after(start, end))
    amiss('start', `start is ${start.text}, which is after the end, ${end.text}.`);
  if (!attested) return problems;
  const on = dateIn(record, 'on');
  const [from, to] = [start ?? on, end ?? on];
  if (from && after(from, attested))
    amiss('attested', `attested is ${attested.text}, which is before the start, ${from.text}.`);
  if (to && after(attested, to))
    amiss('attested', `attested is ${attested.text}, which is after the end, ${to.text}.`);
  return problems;
}
