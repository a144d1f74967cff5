import { type Filter, type FilterSubject, filterKey } from '../../../contract/model/filter.ts';
import type { View } from '../../../contract/model/view.ts';

/** Changes of what a View hides: functions from View to View, which return the very same one where nothing changes. */

/** Sets the filter of what it looks at, in place of the one before. */
export function setFilter(view: View, filter: Filter): View {
  const key = filterKey(filter);
  const isThere = view.filters.some((each) => filterKey(each) === key);
  const filters = isThere
    ? view.filters.map((each) => (filterKey(each) === key ? filter : each))
    : [...view.filters, filter];
  return JSON.stringify(filters) === JSON.stringify(view.filters) ? view : { ...view, filters };
}

export function removeFilter(view: View, subject: FilterSubject): View {
  const key = filterKey(subject);
  const filters = view.filters.filter((each) => filterKey(each) !== key);
  return filters.length === view.filters.length ? view : { ...view, filters };
}

/** Has a filter hide nothing for now, or hide again. */
export function toggleFilter(view: View, subject: FilterSubject): View {
  const key = filterKey(subject);
  const filters = view.filters.map(({ off, ...filter }) => {
    const isOff = filterKey(filter) === key ? !off : off;
    return isOff ? { ...filter, off: true as const } : filter;
  });
  return { ...view, filters };
}

/** Hides nothing any more. */
export function clearFilters(view: View): View {
  return hidesAny(view) ? { ...view, hiddenKinds: [], hiddenTypes: [], filters: [] } : view;
}

/** Whether a View has anything that hides nodes or relationships, be it switched off. */
export function hidesAny({ hiddenKinds, hiddenTypes, filters }: View): boolean {
  return hiddenKinds.length + hiddenTypes.length + filters.length > 0;
}

export type Hidden = Partial<Pick<View, 'hiddenKinds' | 'hiddenTypes' | 'filters'>>;

/** Sets what is hidden, as far as it is given: such as all kinds but one. */
export function setHidden(view: View, hidden: Hidden): View {
  return { ...view, ...hidden };
}
