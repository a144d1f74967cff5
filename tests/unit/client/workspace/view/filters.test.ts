import { expect, test } from 'vitest';
import { emptyView } from '../../../../../client/workspace/view/change.ts';
import {
  clearFilters,
  hidesAny,
  removeFilter,
  setFilter,
  toggleFilter,
} from '../../../../../client/workspace/view/filters.ts';
import type { Filter } from '../../../../../contract/model/filter.ts';

const named: Filter = { of: 'nodes', group: null, on: { computed: 'name' }, condition: { text: 'lan' } };
const iso: Filter = { ...named, group: 'Country', on: { property: 'name' }, condition: { values: ['VN'] } };

test('a View has one filter of each property, in the order in which they came', () => {
  const both = setFilter(setFilter(emptyView, named), iso);
  const changed = { ...named, condition: { text: 'xuan' } };
  expect(setFilter(both, changed).filters).toEqual([changed, iso]);
  expect(setFilter(both, named)).toBe(both);
  expect(removeFilter(both, named).filters).toEqual([iso]);
  expect(removeFilter(emptyView, named)).toBe(emptyView);
});

test('a filter that is switched off is kept', () => {
  const off = toggleFilter(setFilter(setFilter(emptyView, named), iso), named);
  expect(off.filters).toEqual([{ ...named, off: true }, iso]);
  expect(toggleFilter(off, named).filters).toEqual([named, iso]);
});

test('all that hides is cleared in one step', () => {
  const hiding = { ...setFilter(emptyView, named), hiddenKinds: ['Event'], hiddenTypes: ['MET'] };
  expect([hidesAny(hiding), clearFilters(hiding)]).toEqual([true, emptyView]);
  expect(clearFilters(emptyView)).toBe(emptyView);
});
