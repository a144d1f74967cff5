import type { DatePart, Qualifier } from '../../model/time/edtf/date-parts.ts';
import { partQualifierNames } from '../part-qualifiers.ts';

const names = Object.entries(partQualifierNames) as [Qualifier, string][];
const remark = /^(.*\S) \(([a-z, ]+)\)$/i;
const remarkOnParts = new RegExp(`^the ([a-z, ]+?) (${names.map(([, name]) => name).join('|')})$`);

/** A date followed by what is not known of its parts, taken apart: `11 June 2004 (the year uncertain)`. */
export function withoutPartQualifiers(text: string): { date: string; marks: Map<DatePart, Qualifier> } {
  const [, date, inBrackets = ''] = remark.exec(text) ?? [];
  const remarks = inBrackets.toLowerCase().split(/, (?=the )/);
  const read = remarks.map((each) => remarkOnParts.exec(each));
  if (date === undefined || read.some((each) => each === null)) return { date: text, marks: new Map() };
  const marks = read.flatMap((each) => {
    const [, parts = '', named] = each ?? [];
    const mark = names.find(([, name]) => name === named)?.[0];
    return (parts.match(/year|month|day/g) ?? []).map((part) => [part as DatePart, mark ?? '%'] as const);
  });
  return { date, marks: new Map(marks) };
}

/** EDTF of a day, month or year with a mark before each part that is not quite known. */
export function withMarks(edtf: string, marks: ReadonlyMap<DatePart, Qualifier>): string {
  const [, year = '', month, day] = /^(-?\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(edtf) ?? [];
  const parts: [DatePart, string | undefined][] = [
    ['year', year],
    ['month', month],
    ['day', day],
  ];
  return parts
    .filter(([, digits]) => digits !== undefined)
    .map(([part, digits]) => `${marks.get(part) ?? ''}${digits}`)
    .join('-');
}
