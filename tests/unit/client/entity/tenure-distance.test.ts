import { expect, it } from 'vitest';
import { distanceFrom } from '../../../../client/entity/tenure-distance.tsx';
import { boundsOf } from '../../../../contract/model/time/bounds.ts';

const distance = (before: string | null, after: string | null) => ({
  distance: { days: 1, text: '', before, after },
});

it('A distance is said from the side of the tenure', () => {
  const at = boundsOf('2000-01-01');
  expect(distanceFrom(distance('1978-08-03', null), at)).toBe('21 years before this date');
  expect(distanceFrom(distance(null, '2000-01-13'), at)).toBe('12 days after this date');
  expect(distanceFrom(distance('1999-12-31', '2000-03-01'), at)).toBe(
    '1 day before and 2 months after this date',
  );
});

it('Of what is known on the date, or never, none is said', () => {
  expect(distanceFrom(distance(null, null), boundsOf('2000'))).toBe('');
  expect(distanceFrom({ distance: null }, boundsOf('2000'))).toBe('');
});
