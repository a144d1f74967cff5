import type { QueryParameter } from '../../../../../contract/api/query-parameter.ts';
import { dateProblem } from '../../../../ui/date-problem.ts';
import { type ConsoleParameter, formParameter } from './console-parameter.ts';

/** What is sent for the parameters of a statement: values, and the types of those that are sent as typed text. */
interface SentParameters {
  parameters: Record<string, unknown>;
  types: Record<string, string>;
}

/** These the server reads from text, as in the form of a saved query; the others are JSON. */
const readByServer = new Set<QueryParameter['type']>(['date', 'duration', 'entity']);

/** @param names those that stand in the statement */
export function sentParameters(
  parameters: readonly ConsoleParameter[],
  names: readonly string[],
): SentParameters {
  const sent = parameters.filter(({ name }) => names.includes(name));
  const isTyped = (parameter: ConsoleParameter) =>
    !isEmpty(parameter) && parameter.type !== 'json' && readByServer.has(formParameter(parameter).type);
  return {
    parameters: Object.fromEntries(
      sent.map((each) => [each.name, isTyped(each) ? each.value : sentValue(each)]),
    ),
    types: Object.fromEntries(sent.filter(isTyped).map(({ name, type }) => [name, type])),
  };
}

/** What is wrong with a value, in a few words; undefined where nothing is. */
export function problemOf(parameter: ConsoleParameter): string | undefined {
  const { value, isOptional, type } = parameter;
  const form = formParameter(parameter);
  if (isEmpty(parameter)) return isOptional || form.isList || type === 'string' ? undefined : 'Required';
  if (type === 'json')
    return isJson(String(value))
      ? undefined
      : 'This is not JSON: write "text", 12, [1, 2] or {"key": "value"}.';
  const problems = [value].flat().map((text) => problemOfOne(form, text.trim()));
  return problems.find((problem) => problem !== undefined);
}

function problemOfOne({ type, min, max }: QueryParameter, text: string): string | undefined {
  if (type === 'date') return dateProblem(text);
  if (type !== 'integer') return undefined;
  if (!/^[+-]?\d+$/.test(text)) return `“${text}” is not a whole number.`;
  const isOutside = (min !== null && Number(text) < min) || (max !== null && Number(text) > max);
  return isOutside ? `Must be from ${min ?? '…'} to ${max ?? '…'}.` : undefined;
}

function sentValue(parameter: ConsoleParameter): unknown {
  const { value, type } = parameter;
  const form = formParameter(parameter);
  if (form.isList)
    return [value]
      .flat()
      .filter((text) => text.trim() !== '')
      .map((text) => plainValue(form.type, text));
  if (isEmpty(parameter)) return type === 'string' && !parameter.isOptional ? '' : null;
  return type === 'json' ? JSON.parse(String(value)) : plainValue(form.type, String(value));
}

function plainValue(type: QueryParameter['type'], text: string): unknown {
  if (type === 'integer') return Number(text.trim());
  return type === 'boolean' ? text === 'true' : text;
}

function isEmpty({ value }: ConsoleParameter): boolean {
  return [value].flat().every((text) => text.trim() === '');
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
