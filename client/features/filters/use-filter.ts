import { useMemo } from 'react';
import {
  type Filter,
  type FilterCondition,
  type FilterSubject,
  filterKey,
} from '../../../contract/model/filter.ts';
import { useWorkspace } from '../../workspace/store.ts';

/** The filter of what a facet is of, if any, and how it is changed. */
export interface CurrentFilter {
  filter: Filter | undefined;
  /** Sets the condition, or takes the filter away where it would hide nothing. */
  set(condition: FilterCondition | null, missing?: boolean): void;
}

export function useFilter(subject: FilterSubject): CurrentFilter {
  const filters = useWorkspace(({ view }) => view.filters);
  const key = filterKey(subject);
  const filter = useMemo(() => filters.find((each) => filterKey(each) === key), [filters, key]);
  const { of, group, on } = subject;
  return {
    filter,
    set(condition, missing = filter?.missing === true) {
      const { setFilter, removeFilter } = useWorkspace.getState();
      if (condition === null) removeFilter(subject);
      else setFilter({ of, group, on, condition, ...(missing && { missing: true as const }) });
    },
  };
}
