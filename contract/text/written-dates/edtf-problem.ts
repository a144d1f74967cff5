import { boundsOf, DateFormatError } from '../../model/time/bounds.ts';
import { readDate } from './read-date.ts';
import { notRead } from './written-date-error.ts';

/**
 * What is wrong with a text where EDTF is asked for, with the EDTF that was probably meant: `"3 August 1978" is not
 * EDTF: write 1978-08-03.`
 * @returns undefined where nothing is wrong
 */
export function edtfProblem(text: string): string | undefined {
  try {
    boundsOf(text);
    return undefined;
  } catch (error) {
    if (!(error instanceof DateFormatError)) throw error;
    const { readings, problem, suggestion } = readDate(text);
    const isOne = readings.length === 1;
    const meant = readings.map(({ edtf, words }) => (isOne ? edtf : `${edtf} (${words})`)).join(' or ');
    if (meant !== '') return `"${text}" is not EDTF: write ${meant}.`;
    const wrong = problem === undefined || problem === notRead(text).message ? error.message : problem;
    const named = wrong.startsWith('"') ? wrong : `"${text}" is not a date: ${lowerCase(wrong)}`;
    return suggestion ? `${named} Perhaps ${suggestion.edtf}?` : named;
  }
}

function lowerCase(sentence: string): string {
  return sentence.replace(/[A-Z]/, (letter) => letter.toLowerCase());
}
