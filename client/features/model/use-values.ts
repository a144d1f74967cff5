import { useQuery } from '@tanstack/react-query';
import * as routes from '../../../contract/api/routes/index.ts';
import { call } from '../../api/call.ts';
import { categoryOf } from '../../entity/looks/by-value/category-of.ts';
import type { SampledOf } from './use-samples.ts';

/** A value of a property, as its category is called, and on how many of those that were looked at it is. */
export interface FoundValue {
  text: string;
  count: number;
}

/** The values of a property, commonest first, and how many more there are. */
export function useValues(of: SampledOf, property: string) {
  const { data } = useQuery({
    queryKey: ['profile values', of, property],
    queryFn: ({ signal }) => call(routes.profileValues, { body: { of, property } }, signal),
    retry: false,
  });
  const counts = new Map<string, number>();
  for (const { value, count } of data?.values ?? []) {
    const text = categoryOf(value);
    if (text !== null) counts.set(text, (counts.get(text) ?? 0) + count);
  }
  const found = [...counts].map(([text, count]): FoundValue => ({ text, count }));
  return { found, more: data ? data.different - data.values.length : 0 };
}
