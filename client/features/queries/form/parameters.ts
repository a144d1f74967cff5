import type { GivenParameter, QueryParameter } from '../../../../contract/api/query-parameter.ts';
import { type Filled, isEmpty, isSame, textOf, textsOf, valueIn } from './filled.ts';

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
    parameters.map((parameter) => {
      const { name, default: standard } = parameter;
      const given = valueIn(run, name) ?? (name === dated ? at : null) ?? standard ?? '';
      return [name, asDeclared(parameter, given)];
    }),
  );
}

/** A value as a list or as one text, whichever the parameter takes: a link may hold either. */
function asDeclared({ isList }: QueryParameter, given: GivenParameter): GivenParameter {
  return isList ? [...textsOf(given)] : textOf(given);
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
  if (!isSame(valueIn(values, dated), filled(at.before))) return values;
  return { ...values, [dated]: filled(at.now) ?? '' };
}

/** What the address keeps of a form: all that is filled in, but not a date that is the page's own anyway. */
export function keptOf(parameters: readonly QueryParameter[], values: Filled, at: string | null): Filled {
  const dated = datedParameter(parameters);
  const defaults = filledIn(parameters, null, at);
  return Object.fromEntries(
    Object.entries(values).filter(([name, value]) =>
      name === dated ? !isSame(value, valueIn(defaults, name)) : !isEmpty(value),
    ),
  );
}

/** What a query is run with: as the address keeps it, on the as-of date where it keeps no other. */
export function valuesFor(parameters: readonly QueryParameter[], kept: Filled, at: string | null): Filled {
  const dated = datedParameter(parameters);
  if (dated === undefined || at === null || valueIn(kept, dated) !== undefined) return kept;
  return { ...kept, [dated]: at };
}

/** The parameter that takes the as-of date: the only date of a form; of two, or of a list of them, none does. */
export function datedParameter(parameters: readonly QueryParameter[]): string | undefined {
  const [date, other] = parameters.filter(({ type }) => type === 'date');
  return date && !other && !date.isList ? date.name : undefined;
}
