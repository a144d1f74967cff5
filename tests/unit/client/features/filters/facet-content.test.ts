import { expect, test } from 'vitest';
import { facetContent } from '../../../../../client/features/filters/facet-content.ts';
import type { GraphNode, PropertyValue } from '../../../../../contract/model/graph.ts';

const degrees = new Map<string, number>();
const items = (...values: (PropertyValue | undefined)[]): GraphNode[] =>
  values.map((value, index) => ({
    ...{ id: String(index), labels: [], name: '', plays: [] },
    properties: value === undefined ? {} : { it: value },
  }));
const contentOf = (...values: (PropertyValue | undefined)[]) =>
  facetContent(items(...values), { property: 'it' }, degrees);
const numbers = [3, 1, 4, 1.5, 9, 2, 6, 5];

test('few values are listed, the most frequent first, each once for an item', () => {
  expect(contentOf('union', 'ministry', ['union', 'union', 'board'], undefined, true)).toEqual({
    form: 'values',
    missing: 1,
    values: [
      { text: 'union', count: 2 },
      { text: 'board', count: 1 },
      { text: 'ministry', count: 1 },
      { text: 'true', count: 1 },
    ],
  });
});

test.each([
  ['numbers', numbers],
  ['numbers', numbers.map(String)],
  ['values', [1, 2, 2, 1]],
  [
    'dates',
    ['1996-07-04', '1996-07-05', '1996-07-08', '1996-08-01', '1996-08-02', '1997-01-01', '1998-05-06'],
  ],
  ['dates', ['1924', '1930~', '1945-08', '1954', '1960', '1975', '1986']],
  ['text', numbers.map((each) => `Somebody ${each}`).concat(numbers.map((each) => `${each} Street`))],
  ['text', ['A text of many words that nobody would want to choose from a list, since it is read']],
] as const)('%s: %j', (form, values) => {
  expect(contentOf(...values).form).toBe(form);
});

test('names are searched, however few there are', () => {
  expect(facetContent(items('x'), { computed: 'name' }, degrees).form).toBe('text');
});
