import { expect, test } from 'vitest';
import { placesOf } from '../../../../client/entity/same-as.ts';

test('entities of other data sets and pages are told apart; nothing else is a link', () => {
  expect(
    placesOf({
      sameAs: [
        'constructor/laos',
        'https://www.wikidata.org/entity/Q819',
        'javascript:alert(1)',
        'data:text/html,x',
      ],
    }),
  ).toEqual([
    { text: 'constructor/laos', dataset: 'constructor', id: 'laos' },
    { text: 'https://www.wikidata.org/entity/Q819', address: 'https://www.wikidata.org/entity/Q819' },
    { text: 'javascript:alert(1)' },
    { text: 'data:text/html,x' },
  ]);
  expect([placesOf({}), placesOf({ sameAs: 'laos' })]).toEqual([[], []]);
});
