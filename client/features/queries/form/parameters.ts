import type { QueryParameter } from '../../../../contract/api/query-parameter.ts';
import { ownValue } from '../../../../contract/model/own-value.ts';
import { dateProblem } from '../../../ui/date-problem.ts';
import { notChosen, notWhole } from '../texts.ts';

/** The values of a form, as text, by the parameter's name. */
export type Filled = Readonly<Record<string, string>>;

/** What one field holds; undefined where nothing was filled in. */
export function valueIn(values: Filled | null, name: string): string | undefined {
  return values === null ? undefined : ownValue(values, name);
}

/**
 * A form as it stands at first: as it was last run, with the defaults for what was not said then.
 * @param at the as-of date; it fills the only date of a form unless another was run
 */
export function filledIn(
  parameters: readonly QueryParameter[],
  run: Filled | null,
  at: string | null = null,
): Filled {
  const dated = datedParameter(parameters);
  return Object.fromEntries(
    parameters.map(({ name, default: standard }) => [
      name,
      valueIn(run, name) ?? (name === dated ? at : null) ?? textOf(standard) ?? '',
    ]),
  );
}

/** The form once the as-of date has changed, where no other date had been typed into it or run. */
export function movedTo(
  parameters: readonly QueryParameter[],
  values: Filled,
  run: Filled | null,
  at: { before: string | null; now: string | null },
): Filled {
  const dated = datedParameter(parameters);
  if (dated === undefined || valueIn(run, dated) !== undefined) return values;
  const filled = (date: string | null) => valueIn(filledIn(parameters, null, date), dated);
  if (valueIn(values, dated) !== filled(at.before)) return values;
  return { ...values, [dated]: filled(at.now) ?? '' };
}

/** What the address keeps of a form: all that is filled in, but not a date that is the page's own anyway. */
export function keptOf(parameters: readonly QueryParameter[], values: Filled, at: string | null): Filled {
  const dated = datedParameter(parameters);
  const defaults = filledIn(parameters, null, at);
  return Object.fromEntries(
    Object.entries(values).filter(([name, value]) =>
      name === dated ? value !== valueIn(defaults, name) : value !== '',
    ),
  );
}

/** What a query is run with: as the address keeps it, on the as-of date where it keeps no other. */
export function valuesFor(parameters: readonly QueryParameter[], kept: Filled, at: string | null): Filled {
  const dated = datedParameter(parameters);
  if (dated === undefined || at === null || valueIn(kept, dated) !== undefined) return kept;
  return { ...kept, [dated]: at };
}

/** The parameter that takes the as-of date: the only date of a form; of two, neither does. */
export function datedParameter(parameters: readonly QueryParameter[]): string | undefined {
  const dates = parameters.filter(({ type }) => type === 'date');
  return dates.length === 1 ? dates[0]?.name : undefined;
}

/**
 * What is wrong with which field. Only a parameter whose default is empty may be left empty.
 * @param typed names of entities that were typed and not chosen
 */
export function problemsOf(
  parameters: readonly QueryParameter[],
  values: Filled,
  typed: Filled = {},
): Map<string, string> {
  const problems = new Map<string, string>();
  for (const parameter of parameters) {
    const text = valueIn(typed, parameter.name);
    const problem = text
      ? notChosen(text, parameter.default === '')
      : problemOf(parameter, valueIn(values, parameter.name)?.trim() ?? '');
    if (problem) problems.set(parameter.name, problem);
  }
  return problems;
}

function problemOf({ type, default: standard }: QueryParameter, value: string): string | undefined {
  if (value === '') return standard === '' ? undefined : 'Required';
  if (type === 'date') return dateProblem(value);
  if (type === 'integer' && !/^-?\d+$/.test(value)) return notWhole(value);
  return undefined;
}

/** A default as one text. */
function textOf(standard: QueryParameter['default']): string | null {
  return Array.isArray(standard) ? standard.join(', ') : standard;
}
