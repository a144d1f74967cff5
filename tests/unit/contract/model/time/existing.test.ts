import { expect, test } from 'vitest';
import { boundsOf } from '../../../../../contract/model/time/bounds.ts';
import { holdsInLife } from '../../../../../contract/model/time/existing.ts';
import { type Dated, dayBounds, type HoldStatus } from '../../../../../contract/model/time/holding.ts';

test.each<[string, Dated, Dated[], HoldStatus]>([
  ['where both ends may have existed', {}, [{ end: '1970' }, { start: '1950' }], 'possible'],
  ['where one end had not begun', {}, [{}, { start: '1961' }], 'no'],
  ['where one end was over', { start: '1950' }, [{ end: '1959' }, {}], 'no'],
  ['where a source says so in spite of it', { attested: '1960' }, [{ end: '1959' }], 'certain'],
  ['where it was over itself', { end: '1955' }, [{ start: '1950' }], 'no'],
])('a fact holds in 1960 %s', (_case, fact, lives, answer) => {
  expect(holdsInLife(dayBounds(fact), lives.map(dayBounds), boundsOf('1960'))).toBe(answer);
});
