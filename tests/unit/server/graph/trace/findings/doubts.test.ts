import { expect, test } from 'vitest';
import { gravestFirst } from '../../../../../../contract/model/tenure.ts';
import { doubtsOf, successionFacts } from '../../../../../../server/graph/trace/findings/doubts.ts';
import { office, succession } from '../../../../../fixtures/tenures.ts';

const [board, union] = [office('Liaison Board'), office('Friendship Union')];
const split = succession('SPLIT_INTO', board.id, union.id, '[1978..]');
const founded = succession('FOUNDED', board.id, union.id, '1950-11-17');
const fact = (properties: object) =>
  successionFacts([board, union], [{ ...split, properties: { ...split.properties, ...properties } }]);

test('a disputed fact is described with the facts that stand against it', () => {
  const others = new Map([[founded.id, { edge: founded, source: board, target: union }]]);
  expect(doubtsOf(fact({ disputes: [founded.id] }), others)).toEqual([
    {
      kind: 'disputed',
      sentence:
        'It is disputed that the Liaison Board split into the Friendship Union (in 1978 or after). Contradicted by: the Liaison Board founded the Friendship Union (on 17 November 1950).',
      segments: expect.any(Array),
      facts: [split.id],
      body: union.id,
      days: null,
    },
  ]);
  const [unresolved] = doubtsOf(fact({ disputes: ['elsewhere'] }), new Map());
  expect(unresolved?.sentence).toBe(
    'It is disputed that the Liaison Board split into the Friendship Union (in 1978 or after). Contradicted by: another fact in these sources.',
  );
});

test('an inferred fact is described with the reason', () => {
  const inferred = doubtsOf(fact({ basis: 'inferred', why: 'The board is not heard of later.' }), new Map());
  expect(inferred.map(({ kind, sentence }) => [kind, sentence])).toEqual([
    [
      'inferred',
      'No source states that the Liaison Board split into the Friendship Union (in 1978 or after); it is inferred. The board is not heard of later.',
    ],
  ]);
});

test('what is stated and undisputed is in no doubt', () => {
  expect(doubtsOf(fact({ basis: 'stated', disputes: [] }), new Map())).toEqual([]);
});

test('the gravest findings stand first, each kind in its own order', () => {
  const finding = (kind: 'gap' | 'overlap' | 'end-unknown', sentence: string) => ({
    ...{ kind, sentence, segments: [sentence], facts: [], body: null, days: null },
  });
  const found = [
    finding('end-unknown', '1'),
    finding('overlap', '2'),
    finding('gap', '3'),
    finding('gap', '4'),
  ];
  expect(gravestFirst(found).map(({ sentence }) => sentence)).toEqual(['3', '4', '2', '1']);
});
