import type { DatePart, DateParts, Qualifier } from '../model/time/edtf/date-parts.ts';
import { listOf } from './language.ts';
import { plainText } from './plain-text.ts';

/** What is said of the parts of a date that bear a mark of their own. */
export const partQualifierNames: Readonly<Record<Qualifier, string>> = {
  '~': 'approximate',
  '?': 'uncertain',
  '%': 'uncertain and approximate',
};

/** Which parts of a date are not quite known, and how: `the year uncertain, the day approximate`; empty for none. */
export function partQualifiersText(qualified: DateParts['qualified']): string {
  const entries = Object.entries(qualified) as [DatePart, Qualifier][];
  return [...Map.groupBy(entries, ([, qualifier]) => qualifier)]
    .map(([qualifier, parts]) => {
      const named = plainText(listOf(parts.map(([part]) => part)));
      return `the ${named} ${partQualifierNames[qualifier]}`;
    })
    .join(', ');
}
