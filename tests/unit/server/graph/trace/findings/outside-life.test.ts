import { describe, expect, test } from 'vitest';
import { outsideLife } from '../../../../../../server/graph/trace/findings/outside-life.ts';
import { headship, office, person } from '../../../../../fixtures/tenures.ts';

const an = person('An');

const board = office('Liaison Board', { start: '1950', end: '1960-05' });

describe('a tenure outside the life of its body', () => {
  test.each([
    [{ attested: '1949' }, 'An was in charge of the Liaison Board before it began (1950): attested in 1949.'],
    [{ start: '1961' }, 'An was in charge of the Liaison Board after it had ended (May 1960): from 1961.'],
  ])('%o is described', (known, sentence) => {
    expect(outsideLife(headship('1', an, board, known)).map((finding) => finding.sentence)).toEqual([
      sentence,
    ]);
  });

  test.each([{ start: '1950', end: '1960' }, { attested: '[..1951]' }, { attested: '[1958..]' }, {}])(
    '%o may lie within it, and is not',
    (known) => {
      expect(outsideLife(headship('1', an, board, known))).toEqual([]);
    },
  );
});
