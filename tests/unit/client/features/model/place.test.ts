import { expect, test } from 'vitest';
import { placeOf, spellPlace } from '../../../../../client/features/model/place.ts';

test.each(['all', 'label:Person', 'type:a:b\nc', 'guide:', 'guide:HEADED'])(
  '%j is spelled as it is read',
  (spelled) => {
    expect(spellPlace(placeOf(spelled))).toBe(spelled);
  },
);

test.each([null, '', 'label:', 'what'])('%j is everything', (spelled) => {
  expect(placeOf(spelled)).toEqual({ sort: 'all' });
});
