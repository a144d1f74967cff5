import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { problemOf } from '../../../api/problem-error.ts';
import { askChoices } from '../../../api/questions/queries.ts';
import { useDebounced } from '../../../ui/use-debounced.ts';
import { moreChoices } from '../texts.ts';
import type { ParameterFieldProps } from './parameter-field-props.ts';

interface Choice {
  value: string;
  label: string;
}

/** What the graph offers for a parameter beside the values of the fields before it. */
export interface GraphChoices {
  found: readonly Choice[];
  /** What is said where there is none. */
  state: string;
  /** That there are more than those; undefined where there are not. */
  more: string | undefined;
  labelOf(value: string): string;
  /** Whether a value is none of them, as far as is known. */
  isUnfit(value: string): boolean;
}

/** @param typed only those whose label holds it */
export function useGraphChoices(
  { query, parameter, before }: Pick<ParameterFieldProps, 'query' | 'parameter' | 'before'>,
  typed: string,
): GraphChoices {
  const search = useDebounced(typed.trim(), 200);
  const all = useQuery(askChoices(query, parameter.name, before, ''));
  const some = useQuery({ ...askChoices(query, parameter.name, before, search), enabled: search !== '' });
  const { data, error, isFetching } = search === '' ? all : some;
  const [labels, setLabels] = useState<ReadonlyMap<string, string>>(new Map());
  const came = [...(all.data?.choices ?? []), ...(some.data?.choices ?? [])];
  if (came.some(({ value, label }) => labels.get(value) !== label))
    setLabels(new Map([...labels, ...came.map(({ value, label }) => [value, label] as const)]));
  return {
    found: data?.choices ?? [],
    state: stateOf(isFetching, error, search),
    more: data?.truncated ? moreChoices(data) : undefined,
    labelOf: (value) => labels.get(value) ?? value,
    isUnfit: (value) =>
      value !== '' &&
      all.data !== undefined &&
      !all.isPlaceholderData &&
      !all.data.truncated &&
      all.data.choices.every((choice) => choice.value !== value),
  };
}

function stateOf(isFetching: boolean, error: unknown, search: string): string {
  if (isFetching) return 'Loading …';
  if (error) return problemOf(error).detail;
  return search === '' ? 'Nothing fits the fields above.' : `Nothing that fits holds “${search}”.`;
}
