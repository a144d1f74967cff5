import { expect, test } from 'vitest';
import { profileShape } from '../../../../../contract/model/profile/profile.ts';
import { namedLabels } from '../../../../../server/graph/search/naming.ts';
import {
  indexedProperties,
  type SearchIndex,
  serviceOf,
} from '../../../../../server/graph/search/search-index.ts';

const profile = profileShape.parse({
  title: 'Trade',
  identity: 'elementId',
  caption: [],
  search: [],
  labels: {
    Person: { caption: [['first', 'last']], search: ['alias', 'last'] },
    Product: { caption: ['name'] },
  },
});

const index = (
  type: SearchIndex['type'],
  labels: string[],
  properties: string[],
  more = {},
): SearchIndex => ({
  ...{ name: properties.join('_'), type, over: 'NODE', labels, properties, state: 'ONLINE' },
  analyzer: type === 'FULLTEXT' ? 'standard-folding' : null,
  ...more,
});

const [person = { label: '', names: [] }, order] = namedLabels(profile, ['Person', 'Order']);

test('a label is named by its captions and by what else is searched', () => {
  expect(person).toEqual({ label: 'Person', names: [['first', 'last'], ['alias'], ['last']] });
  expect(order).toEqual({ label: 'Order', names: [] });
});

test.each<[SearchIndex[], string]>([
  [[], 'none'],
  [[index('FULLTEXT', ['Person'], ['alias', 'first', 'last'])], 'whole'],
  [[index('FULLTEXT', ['Person'], ['first', 'alias']), index('FULLTEXT', ['Person'], ['last'])], 'whole'],
  [[index('FULLTEXT', ['Person'], ['first', 'last'])], 'in part'],
  [[index('FULLTEXT', ['Person'], ['alias', 'first', 'last'], { analyzer: 'english' })], 'in part'],
  [[index('FULLTEXT', ['Person'], ['alias', 'first', 'last'], { state: 'POPULATING' })], 'none'],
  [[index('FULLTEXT', ['Product'], ['alias', 'first', 'last'])], 'none'],
  [[index('RANGE', ['Person'], ['last'])], 'in part'],
  [[index('RANGE', ['Person'], ['last', 'first'])], 'none'],
  [[index('RANGE', ['Person'], ['id'])], 'none'],
])('with %j a label is served: %s', (indexes, service) => {
  expect(serviceOf(person, indexes)).toBe(service);
});

test('names are looked up first, then what else has an index of its own', () => {
  const found = indexedProperties(
    profile,
    ['Person', 'Order'],
    [
      index('RANGE', ['Order'], ['id']),
      index('TEXT', ['Order'], ['note']),
      index('RANGE', ['Person'], ['last']),
      index('RANGE', ['Product'], ['name']),
      index('RANGE', ['Person'], ['first', 'last']),
    ],
  );
  expect(found).toEqual([
    { label: 'Person', property: 'last', kind: 'range', isName: true },
    { label: 'Order', property: 'id', kind: 'range', isName: false },
  ]);
});
