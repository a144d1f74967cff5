import type { DatePart, Qualifier } from '../../model/time/edtf/date-parts.ts';
import { partQualifierNames } from '../part-qualifiers.ts';

const names = Object.entries(partQualifierNames) as [Qualifier, string][];
const one = '(?:year|month|day)';
const remark = new RegExp(
  `, the (${one}(?:, ${one})*(?: and ${one})?) (${names
    .map(([, name]) => name)
    .sort((a, b) => b.length - a.length)
    .join('|')})$`,
  'i',
);

/** A date followed by what is not known of its parts, taken apart: `11 June 2004, the year uncertain`. */
export function withoutPartQualifiers(text: string): { date: string; marks: Map<DatePart, Qualifier> } {
  const marks = new Map<DatePart, Qualifier>();
  let date = text;
  for (let found = remark.exec(date); found; found = remark.exec(date)) {
    const mark = names.find(([, name]) => name === found?.[2]?.toLowerCase())?.[0];
    for (const part of found[1]?.toLowerCase().match(/year|month|day/g) ?? [])
      if (mark) marks.set(part as DatePart, mark);
    date = date.slice(0, found.index);
  }
  return { date, marks };
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
