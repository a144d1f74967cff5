import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { GivenParameter } from '../../../../contract/api/query-parameter.ts';
import type { SavedQuery } from '../../../../contract/api/routes/queries.ts';
import { askRun } from '../../../api/questions/queries.ts';
import { useAddress } from '../../../workspace/address.ts';
import { useAsOf } from '../../../workspace/as-of.ts';
import { type Filled, isEmpty, isSame, textsOf, valueIn } from './filled.ts';
import { datedParameter, filledIn, keptOf, movedTo, valuesFor } from './parameters.ts';
import { problemOfText, problemsOf } from './problems.ts';

/**
 * The form of a saved query as it is filled in: it begins as the address has it, and follows the as-of date.
 * @param begun what it begins with in place of what the address has; null for none
 */
export function useQueryForm({ name: query, parameters }: SavedQuery, begun: Filled | null) {
  const [address, setAddress] = useAddress();
  const client = useQueryClient();
  const at = useAsOf();
  const [values, setValues] = useState<Filled>(() => filledIn(parameters, begun ?? address.with, at));
  const [seenAt, setSeenAt] = useState(at);
  if (seenAt !== at) {
    setSeenAt(at);
    setValues(movedTo(parameters, values, address.with, { before: seenAt, now: at }));
  }
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const [tried, setTried] = useState(false);
  const dated = datedParameter(parameters);
  const problems = problemsOf(parameters, values, typed);
  const kept = keptOf(parameters, values, at);

  const fill = (name: string, value: GivenParameter) => setValues((before) => ({ ...before, [name]: value }));
  const type = (name: string, text: string) => setTyped((before) => ({ ...before, [name]: text }));

  return {
    /** What the address keeps of it once it is run. */
    kept,
    /** What it is run with as it stands. */
    given: valuesFor(parameters, kept, at),
    fields: parameters.map((parameter, index) => {
      const { name, isList } = parameter;
      const value = valueIn(values, name) ?? '';
      const isDated = at !== null && name === dated;
      return {
        ...{ query, parameter, value },
        problem: tried ? problems.get(name) : undefined,
        before: filledBefore(parameters.slice(0, index), values),
        follows: isDated ? (isSame(value, at) ? ('following' as const) : ('whatever' as const)) : undefined,
        onChange(value: GivenParameter) {
          fill(name, value);
          type(name, '');
        },
        onType(text: string) {
          // A name that is typed anew means the one before no more; a list keeps what it has.
          if (!isList) fill(name, '');
          type(name, text);
        },
      };
    }),
    run() {
      setTried(true);
      if (problems.size > 0) return;
      void setAddress({ with: kept, console: null });
      const { queryKey } = askRun(query, valuesFor(parameters, kept, at));
      void client.invalidateQueries({ queryKey });
    },
  };
}

/** What is filled in of some fields, and right. */
function filledBefore(parameters: readonly SavedQuery['parameters'][number][], values: Filled): Filled {
  const right = parameters.filter((parameter) => {
    const value = valueIn(values, parameter.name);
    const isRight = textsOf(value).every((text) => problemOfText(parameter, text.trim()) === undefined);
    return !isEmpty(value) && isRight;
  });
  return Object.fromEntries(right.map(({ name }) => [name, valueIn(values, name) ?? '']));
}
