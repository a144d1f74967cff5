import { expect, test } from 'vitest';
import { holdingsOf, statusThen } from '../../../../client/facts/status-then.ts';
import { boundsOf } from '../../../../contract/model/time/bounds.ts';
import { factOf } from '../../../fixtures/graphs/renamed-commission.ts';
import { headship, office, person, tenure } from '../../../fixtures/tenures.ts';

const board = office('Board');
const an = tenure(
  headship('an 1973', person('An'), board, { attested: '1973' }),
  headship('an 1978', person('An'), board, { attested: '1978' }),
);
const binh = tenure(headship('binh', person('Binh'), board, { attested: '2024' }));

test('every fact of a tenure stands to a date as its tenure does; who is left out, not at all', () => {
  const holdings = holdingsOf([an, binh], [{ ...an, holding: 'last-known' }]);
  expect([...holdings]).toEqual([
    ['an 1973', 'last-known'],
    ['an 1978', 'last-known'],
    ['binh', null],
  ]);
});

test('a headship of a trace is told by its holding, all else by its own dates', () => {
  const days = boundsOf('1990');
  const headed = factOf('person HEADED new');
  const then = (holding: 'last-known' | null) =>
    statusThen(headed, { text: '1990', days, holdings: new Map([[headed.id, holding]]) });
  expect([then('last-known'), then(null)]).toEqual(['last known before', 'not on this date']);
  expect(statusThen(headed, { text: '1990', days, holdings: null })).toBe('possible');
  const life = { text: '1955', days: boundsOf('1955'), holdings: new Map() };
  expect(statusThen(factOf('old'), life)).toBe('certain');
});
