import { describe, expect, test } from 'vitest';
import type { Headship } from '../../../../../../contract/model/tenure.ts';
import { unknownEnds } from '../../../../../../server/graph/trace/findings/unknown-ends.ts';
import { headship, office, person, tenure } from '../../../../../fixtures/tenures.ts';

const an = person('An');

const board = office('Liaison Board', { start: '1950', end: '1960-05' });

const described = (...headships: Headship[]) =>
  unknownEnds(headships.map((each) => tenure(each))).map(({ kind, sentence }) => `${kind}: ${sentence}`);

describe('a start or an end that is not known', () => {
  test('is described with the days on which the person is seen, once for all sightings of a post', () => {
    const sightings = [
      headship('1', an, board, { attested: '[..1953-01]' }),
      headship('2', an, board, { attested: '1958-08-03' }),
    ];
    expect(unknownEnds([tenure(...sightings)])).toEqual([
      {
        kind: 'start-unknown',
        sentence:
          'When An became head of the Liaison Board is not known; first attested in January 1953 or before.',
        segments: expect.any(Array),
        facts: ['1', '2'],
        body: 'liaison board',
        days: null,
      },
      {
        kind: 'end-unknown',
        sentence:
          'When An ceased to be head of the Liaison Board is not known; last attested on 3 August 1958.',
        segments: expect.any(Array),
        facts: ['1', '2'],
        body: 'liaison board',
        days: null,
      },
    ]);
  });

  test('is described as far as it is known', () => {
    expect(
      described(headship('1', an, board, { type: 'DEPUTY_HEADED', start: '[1953..]', end: '1955' })),
    ).toEqual([
      'start-unknown: When An became deputy head of the Liaison Board is known only as 1953 or after.',
    ]);
    expect(described(headship('1', an, board, { start: '1953~', attested: '1954' }))).toEqual([
      'end-unknown: When An ceased to be head of the Liaison Board is not known; attested in 1954.',
    ]);
  });

  test('is not reported of what has both, however imprecise', () => {
    expect(described(headship('1', an, board, { start: '195X', end: '1960~' }))).toEqual([]);
  });
});
