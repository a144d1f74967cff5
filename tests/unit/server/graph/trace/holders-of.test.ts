import { expect, test } from 'vitest';
import type { Tenure } from '../../../../../contract/model/tenure.ts';
import { holdingText } from '../../../../../contract/text/holding.ts';
import { holdersOf } from '../../../../../server/graph/trace/holders-of.ts';
import { tenuresOf } from '../../../../../server/graph/trace/tenures-of.ts';
import { headship, office, person } from '../../../../fixtures/tenures.ts';

const [an, binh, chi] = [person('An'), person('Binh'), person('Chi')];
const [board, union] = [office('Board'), office('Union')];
const deputy = { type: 'DEPUTY_HEADED' };
const tenures = tenuresOf([
  headship('an', an, board, { attested: '[..1973-01]' }),
  headship('an again', an, board, { attested: '1978-08-03' }),
  headship('binh', binh, board, { attested: '2024-10-28' }),
  headship('chi', chi, board, deputy),
  headship('chi of union', chi, union, { start: '1980', end: '1990' }),
]);
const read = (tenure: Tenure) => [tenure.id, holdingText(tenure), tenure.mayHold];
const at = (date: string) => {
  const { tenures: held, gap } = holdersOf(tenures, date, ({ body }) => body.id);
  return { held: held.map(read), gap };
};

test('of each office the certain holder stands first, and has no rival', () => {
  expect(at('1978-08-03')).toEqual({
    held: [
      ['an', 'certain', true],
      ['chi of union', 'next known after, 1 year 4 months before', false],
      ['chi', 'conceivable', true],
    ],
    gap: null,
  });
});

test('else the last and the next who are known, each with how far away, and the days between', () => {
  expect(at('1979-08-03')).toEqual({
    held: [
      ['an', 'last known before, 1 year after', true],
      ['chi of union', 'next known after, 4 months before', false],
      ['binh', 'next known after, 45 years before', true],
      ['chi', 'conceivable', true],
    ],
    gap: { from: '1978-08-04', to: '2024-10-27' },
  });
});

test('who is known before and after is named once', () => {
  expect(at('1975').held[0]).toEqual([
    'an',
    'known before and after, 1 year 11 months after and 2 years 7 months before',
    true,
  ]);
});
