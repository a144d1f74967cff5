import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { askCheck } from '../../../api/questions/queries.ts';
import { useDebounced } from '../../../ui/use-debounced.ts';
import { type FileFault, isMissing, type PlacedProblems, placeProblems } from './place-problems.ts';

/** So long after the last key, in milliseconds, the server is asked. */
const rest = 400;

interface Check {
  problems: PlacedProblems;
  /** How many there are; undefined while that is not known of the text as it stands. */
  count: number | undefined;
}

/**
 * What is wrong with a query as it is typed.
 * @param refused what a try to save it was refused for, until the text changes
 * @param options.isLenient whether nothing is said of what is not filled in yet
 */
export function useCheck(
  source: string,
  refused: { source: string; faults: readonly FileFault[] } | null,
  { isLenient }: { isLenient: boolean },
): Check {
  const rested = useDebounced(source, rest);
  const { data, isPlaceholderData } = useQuery(askCheck(rested));
  const isRefused = refused?.source === source;
  const all = isRefused ? refused.faults : data?.problems;
  const faults = useMemo(
    () => (isLenient ? all?.filter((fault) => !isMissing(fault)) : all),
    [all, isLenient],
  );
  const of = isRefused ? source : rested;
  const problems = useMemo(() => placeProblems(of, faults ?? []), [of, faults]);
  const isKnown = isRefused || (data !== undefined && !isPlaceholderData && rested === source);
  return { problems, count: isKnown ? (faults?.length ?? 0) : undefined };
}
