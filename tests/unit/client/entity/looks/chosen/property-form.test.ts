import { expect, test } from 'vitest';
import { formOfProperty, yearIn } from '../../../../../../client/entity/looks/chosen/property-form.ts';
import type { GraphNode, PropertyValue } from '../../../../../../contract/model/graph.ts';

const nodes = (values: PropertyValue[]): GraphNode[] =>
  values.map((value, index) => ({
    ...{ id: `n${index}`, labels: ['Product'], name: '', plays: [] },
    properties: { constructor: value },
  }));
const formOf = (...values: PropertyValue[]) => formOfProperty(nodes(values), 'constructor');

test('numbers, dates and categories are distinguished from texts', () => {
  expect(formOf(1, 2, 3, 4, '5.0', 6, 7)).toBe('number');
  expect(formOf(1, 2, 3, 3)).toBe('category');
  expect(formOf('1958-05', '1990~', null)).toBe('date');
  expect(formOf('tea', 'milk', 'tea', '')).toBe('category');
  expect(formOf(true, false)).toBe('category');
  expect(formOf(['tea'], 'milk')).toBeNull();
  expect(formOf('a text that is longer than any name of a category would ever be, I think')).toBeNull();
  expect(formOf(...Array.from({ length: 50 }, (_, index) => `name ${index}`))).toBeNull();
  expect(formOf(null, '')).toBeNull();
});

test('a date counts by its first day that is known', () => {
  expect(yearIn('1958-07')).toBe(1958.5);
  expect(yearIn('/1973-01-01')).toBe(1973);
  expect(yearIn('tea')).toBeNull();
});
