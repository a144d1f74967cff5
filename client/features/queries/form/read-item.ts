import type { QueryParameter } from '../../../../contract/api/query-parameter.ts';
import { describeDate } from '../../../../contract/text/dates.ts';
import { describeDuration } from '../../../../contract/text/durations.ts';
import { edtfProblem } from '../../../../contract/text/written-dates/edtf-problem.ts';
import { readDate } from '../../../../contract/text/written-dates/read-date.ts';
import { readDuration } from '../../../../contract/text/written-durations.ts';
import { whichFirst } from '../../../ui/date-problem.ts';
import { problemOfText } from './problems.ts';

/** One value of a list as it was typed: what is sent for it, what it reads in words, and what is wrong with it. */
interface ReadItem {
  value: string;
  words: string;
  problem?: string;
}

/** Reads a value of a list as people write it. */
export function readItem(parameter: QueryParameter, text: string): ReadItem {
  if (parameter.type === 'date') return readDateItem(text);
  const problem = problemOfText(parameter, text);
  const duration = parameter.type === 'duration' && readDuration(text);
  return {
    value: text,
    words: duration ? describeDuration(duration) : text,
    ...(problem !== undefined && { problem }),
  };
}

function readDateItem(text: string): ReadItem {
  if (edtfProblem(text) === undefined) return { value: text, words: describeDate(text) };
  const { readings, ambiguous, problem } = readDate(text);
  const [reading] = readings;
  if (reading && !ambiguous) return { value: reading.edtf, words: reading.words };
  return { value: text, words: text, problem: ambiguous ? whichFirst : (problem ?? 'No date') };
}
