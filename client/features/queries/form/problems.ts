import type { QueryParameter } from '../../../../contract/api/query-parameter.ts';
import { readDuration } from '../../../../contract/text/written-durations.ts';
import { dateProblem } from '../../../ui/date-problem.ts';
import { isWithin, notChosen, notDuration, notWhole, outside } from '../texts.ts';
import { type Filled, isEmpty, textsOf, valueIn } from './filled.ts';

/**
 * What is wrong with which field. Only a parameter whose default is empty may be left empty.
 * @param typed what was typed and not chosen or added
 */
export function problemsOf(
  parameters: readonly QueryParameter[],
  values: Filled,
  typed: Readonly<Record<string, string>> = {},
): Map<string, string> {
  const problems = new Map<string, string>();
  for (const parameter of parameters) {
    const value = valueIn(values, parameter.name);
    const text = valueIn(typed, parameter.name);
    const problem =
      typeof text === 'string' && text !== ''
        ? notChosen(text, mayBeEmpty(parameter) || !isEmpty(value))
        : problemOfAll(parameter, textsOf(value));
    if (problem) problems.set(parameter.name, problem);
  }
  return problems;
}

function mayBeEmpty({ default: standard }: QueryParameter): boolean {
  return standard !== null && isEmpty(standard);
}

function problemOfAll(parameter: QueryParameter, texts: readonly string[]): string | undefined {
  if (texts.length === 0) return mayBeEmpty(parameter) ? undefined : 'Required';
  return texts.map((text) => problemOfText(parameter, text.trim())).find((problem) => problem !== undefined);
}

/** Why one text is no value of a parameter; undefined where it is one, as far as the page can tell. */
export function problemOfText(parameter: QueryParameter, text: string): string | undefined {
  switch (parameter.type) {
    case 'date':
      return dateProblem(text);
    case 'integer':
      if (!/^[+-]?\d+$/.test(text)) return notWhole(text);
      return isWithin(parameter, Number(text)) ? undefined : outside(parameter);
    case 'duration':
      return readDuration(text) ? undefined : notDuration(text);
    default:
      return undefined;
  }
}
