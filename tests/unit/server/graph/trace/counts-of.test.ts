import { expect, test } from 'vitest';
import { countsOf } from '../../../../../server/graph/trace/counts-of.ts';
import { headship, office, person, tenure } from '../../../../fixtures/tenures.ts';

const [an, binh, chi] = [person('An'), person('Binh'), person('Chi')];
const [board, union] = [office('Board'), office('Union')];
const deputy = { type: 'DEPUTY_HEADED' };

test('people are counted once in each rank, attestations one by one', () => {
  const tenures = [
    tenure(headship('1', an, board, { attested: '1950' }), headship('2', an, board, { attested: '1953' })),
    tenure(headship('3', an, union, { start: '1960' })),
    tenure(headship('4', binh, board, { role: 'Acting head' })),
    tenure(headship('5', binh, union, { ...deputy, role: 'Former deputy' })),
    tenure(headship('6', chi, board, { ...deputy, role: 'Former deputy' })),
    tenure(headship('7', chi, union, { ...deputy, role: 'Deputy', attested: '1970' })),
  ];
  expect(countsOf(tenures, 2)).toEqual({
    ...{ heads: 1, acting: 1, deputies: 2, formerDeputies: 1 },
    ...{ posts: 6, bodies: 2, attestations: 3, names: 2 },
  });
});
