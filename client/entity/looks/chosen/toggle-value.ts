import type { Filter, FilterSubject } from '../../../../contract/model/filter.ts';
import { filterKey } from '../../../../contract/model/filter.ts';
import { ownValue } from '../../../../contract/model/own-value.ts';
import { useWorkspace } from '../../../workspace/store.ts';
import { categoryOf } from '../by-value/category-of.ts';

/** Whether a filter of a View lets pass the nodes with a value; null stands for none. */
export function isValueShown(filters: readonly Filter[], property: string, text: string | null): boolean {
  const filter = filterOf(filters, property);
  if (!filter) return true;
  return text === null ? filter.missing === true : filter.condition.values.includes(text);
}

/** Hides the nodes with a value, or shows them again. */
export function toggleValue(property: string, text: string | null): void {
  const { nodes, view, setFilter, removeFilter } = useWorkspace.getState();
  const all = [...nodes.values()].map(({ properties }) => categoryOf(ownValue(properties, property)));
  const known = [...new Set([...all, text, null])];
  const shown = known.filter((each) => isValueShown(view.filters, property, each) !== (each === text));
  const subject = subjectOf(property);
  if (shown.length === known.length) removeFilter(subject);
  else {
    const values = shown.filter((each) => each !== null);
    setFilter({ ...subject, condition: { values }, ...(shown.includes(null) && { missing: true }) });
  }
}

function filterOf(filters: readonly Filter[], property: string) {
  const key = filterKey(subjectOf(property));
  const filter = filters.find((each) => filterKey(each) === key && !each.off);
  if (!filter || !('values' in filter.condition)) return undefined;
  return { ...filter, condition: filter.condition };
}

function subjectOf(property: string): FilterSubject {
  return { of: 'nodes', group: null, on: { property } };
}
