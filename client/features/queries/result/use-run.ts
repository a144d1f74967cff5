import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { askQueries, askRun } from '../../../api/questions/queries.ts';
import { useDebounced } from '../../../ui/use-debounced.ts';
import { useAddress } from '../../../workspace/address.ts';
import { useAsOf } from '../../../workspace/as-of.ts';
import { valueIn } from '../form/filled.ts';
import { datedParameter, valuesFor } from '../form/parameters.ts';

/** While the date is being slid, only the one it rests on is asked about. */
const rest = 150;

/**
 * The answer to the saved query that the address names, as it was last run; asked again when the as-of date changes
 * that it follows.
 */
export function useRun(name: string) {
  const [{ with: kept }] = useAddress();
  const at = useDebounced(useAsOf(), rest);
  const saved = useQuery(askQueries()).data?.queries;
  const query = saved?.find((each) => each.name === name);
  const parameters = query?.parameters ?? noParameters;
  const runWith = useMemo(() => kept && valuesFor(parameters, kept, at), [parameters, kept, at]);
  const dated = datedParameter(parameters);
  const answer = useQuery({
    ...askRun(name, runWith ?? {}),
    enabled: runWith !== null && saved !== undefined,
    placeholderData: (before, beforeQuery) => (beforeQuery?.queryKey[1] === name ? before : undefined),
  });
  return {
    query,
    /** What was chosen in the form, and what it is run with. */
    chosen: kept,
    runWith,
    /** The as-of date that it follows; null where it does not, or is seen at any time. */
    follows: dated !== undefined && valueIn(kept, dated) === undefined ? at : null,
    answer,
  };
}

const noParameters: [] = [];
