import { isEdtf } from '../../model/time/edtf/is-edtf.ts';
import { describeDate } from '../dates.ts';
import { withMarks, withoutPartQualifiers } from './part-qualifiers.ts';
import { phraseAsEdtf } from './phrases.ts';
import type { ReadingRules } from './single-date.ts';
import { inOneSpelling } from './spelling.ts';
import { suggestionsFor } from './suggestions.ts';
import { notRead, WrittenDateError } from './written-date-error.ts';

/** What a date that somebody wrote may mean. */
export interface Reading {
  edtf: string;
  /** The date as the page prints it. */
  words: string;
}

/** What was understood of a text. */
export interface ReadDate {
  /** Likeliest first; none where nothing can be read. */
  readings: Reading[];
  /** Where the first two differ in whether the day or the month comes first: the first reading has the day first. */
  ambiguous?: 'day-month';
  /** A sentence that says why nothing can be read. */
  problem?: string;
  /** The nearest date that can be. */
  suggestion?: Reading;
}

/** The words of which several readings are known, and what else they may mean. */
const alternatives: readonly (readonly [pattern: RegExp, edtf: (...groups: string[]) => string])[] = [
  // `the 1900s`, which are first of all a century.
  [/^(\d\d)00s$/, (_, century) => `${century}0X`],
  // `1920-24`, which EDTF takes for a season.
  [/^(\d\d)(\d\d)-(\d\d)$/, (_, century, year, last) => `${century}${year}/${century}${last}`],
];

/**
 * Reads a date as people write it: `3 August 1978`, `31/12/1990`, `the 1960s`, `before 1945`, `between 1960 and 1963`,
 * `tháng 8 năm 1978`, and EDTF.
 * @param today ISO day, for “today”
 */
export function readDate(text: string, today = localDay(new Date())): ReadDate {
  const written = text.trim();
  const [dayFirst, monthFirst] = (['day-month', 'month-day'] as const).map((order) =>
    readBy(written, { order, today }),
  );
  const read = [dayFirst, monthFirst].flatMap((edtf) => (typeof edtf === 'string' ? [edtf] : []));
  const [edtf, other] = [...new Set(read)];
  if (edtf === undefined) return notUnderstood(written, dayFirst as WrittenDateError, today);
  if (other !== undefined) return { readings: [edtf, other].map(readingOf), ambiguous: 'day-month' };
  const others = alternatives.flatMap(([pattern, meant]) => {
    const found = pattern.exec(inOneSpelling(written));
    const date = found && meant(...found);
    return date && date !== edtf && isEdtf(date) ? [date] : [];
  });
  return { readings: [edtf, ...others].map(readingOf) };
}

function localDay(now: Date): string {
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'));
  return `${now.getFullYear()}-${month}-${day}`;
}

function readingOf(edtf: string): Reading {
  return { edtf, words: describeDate(edtf) };
}

/** @returns EDTF, or what is wrong with the text */
function readBy(written: string, rules: ReadingRules): string | WrittenDateError {
  try {
    if (isEdtf(written)) return written;
    const { date, marks } = withoutPartQualifiers(written);
    const plain = phraseAsEdtf(inOneSpelling(date), rules);
    if (plain === undefined) return notRead(written);
    const edtf = marks.size === 0 ? plain : withMarks(plain, marks);
    return isEdtf(edtf) ? edtf : endsFirst(written, edtf);
  } catch (error) {
    if (error instanceof WrittenDateError) return error;
    throw error;
  }
}

/** Of two dates that can be read the second is the earlier one. */
function endsFirst(written: string, edtf: string): WrittenDateError {
  const [, open = '', first = '', joint = '', second = '', close = ''] =
    /^([[{]?)(.+?)(\.\.|\/|,)(.+?)([\]}]?)$/.exec(edtf) ?? [];
  return new WrittenDateError(
    `"${written}" ends before it begins: write the earlier date first.`,
    `${open}${second}${joint}${first}${close}`,
  );
}

function notUnderstood(written: string, { message, nearest }: WrittenDateError, today: string): ReadDate {
  const rules: ReadingRules = { order: 'day-month', today };
  const tried = nearest === undefined ? suggestionsFor(inOneSpelling(written)) : [nearest];
  const suggestion = tried.map((text) => readBy(text, rules)).find((edtf) => typeof edtf === 'string');
  return { readings: [], problem: message, ...(suggestion && { suggestion: readingOf(suggestion) }) };
}
