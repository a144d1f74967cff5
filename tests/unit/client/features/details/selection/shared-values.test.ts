import { expect, test } from 'vitest';
import { sharedValues } from '../../../../../../client/features/details/selection/shared-values.ts';
import type { PropertyValue } from '../../../../../../contract/model/graph.ts';

const node = (id: string, properties: Record<string, PropertyValue>) => ({
  ...{ id, labels: ['Firm'], name: id, properties },
});

test('nodes share the values in which all of them agree', () => {
  const nodes = [
    node('a', { country: 'VN', tags: ['x', 'y'], size: 3 }),
    node('b', { country: 'VN', tags: ['x', 'y'], size: 4 }),
  ];
  expect(sharedValues(nodes, false)).toEqual([
    ['country', 'VN'],
    ['tags', ['x', 'y']],
  ]);
});

test('what one of them lacks is not shared, also where every object has something of that name', () => {
  expect(sharedValues([node('a', { constructor: 'x' }), node('b', {})], false)).toEqual([]);
  expect(sharedValues([], false)).toEqual([]);
});
