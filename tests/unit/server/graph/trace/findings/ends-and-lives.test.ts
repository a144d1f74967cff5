import { describe, expect, test } from 'vitest';
import type { Tenure } from '../../../../../../contract/model/tenure.ts';
import { findingsAt, findingsInLine } from '../../../../../../server/graph/trace/findings/findings-of.ts';
import { outsideLife } from '../../../../../../server/graph/trace/findings/outside-life.ts';
import { unknownEnds } from '../../../../../../server/graph/trace/findings/unknown-ends.ts';
import { office, person, stageOf, tenure } from '../offices.ts';

const an = person('An');
const board = office('Liaison Board', { start: '1950', end: '1960-05' });
const told = (...tenures: Tenure[]) =>
  unknownEnds(tenures).map(({ kind, sentence }) => `${kind}: ${sentence}`);

describe('a start or an end that is not known', () => {
  test('is told with the days on which the person is seen, once for all sightings of a post', () => {
    const sightings = [
      tenure('1', an, board, { attested: '[..1953-01]' }),
      tenure('2', an, board, { attested: '1958-08-03' }),
    ];
    expect(unknownEnds(sightings)).toEqual([
      {
        kind: 'start-unknown',
        sentence:
          'When An became head of the Liaison Board is not known; first seen in January 1953 or before.',
        segments: expect.any(Array),
        facts: ['1', '2'],
        body: 'liaison board',
        days: null,
      },
      {
        kind: 'end-unknown',
        sentence: 'When An ceased to be head of the Liaison Board is not known; last seen on 3 August 1958.',
        segments: expect.any(Array),
        facts: ['1', '2'],
        body: 'liaison board',
        days: null,
      },
    ]);
  });

  test('is told as far as it is known', () => {
    expect(told(tenure('1', an, board, { type: 'DEPUTY_HEADED', start: '[1953..]', end: '1955' }))).toEqual([
      'start-unknown: When An became deputy head of the Liaison Board is known only as 1953 or after.',
    ]);
    expect(told(tenure('1', an, board, { start: '1953~', attested: '1954' }))).toEqual([
      'end-unknown: When An ceased to be head of the Liaison Board is not known; seen in 1954.',
    ]);
  });

  test('is not told of what has both, however imprecise', () => {
    expect(told(tenure('1', an, board, { start: '195X', end: '1960~' }))).toEqual([]);
  });
});

describe('a tenure outside the life of its body', () => {
  test.each([
    [{ attested: '1949' }, 'An was in charge of the Liaison Board before it began (1950): seen in 1949.'],
    [{ start: '1961' }, 'An was in charge of the Liaison Board after it had ended (May 1960): from 1961.'],
  ])('%o is told', (known, sentence) => {
    expect(outsideLife(tenure('1', an, board, known)).map((finding) => finding.sentence)).toEqual([sentence]);
  });

  test.each([{ start: '1950', end: '1960' }, { attested: '[..1951]' }, { attested: '[1958..]' }, {}])(
    '%o may lie within it, and is not',
    (known) => {
      expect(outsideLife(tenure('1', an, board, known))).toEqual([]);
    },
  );
});

test('at a date only what concerns it is told', () => {
  const gone = office('Bureau', { end: '[..1951]' });
  const heads = [
    tenure('an', an, board, { start: '1950', end: '1952' }),
    tenure('binh', person('Binh'), board, { start: '1955' }),
  ];
  const union = office('Union');
  const stages = [stageOf(gone, []), stageOf(board, heads), stageOf(union, [], { min: '1957-01-01' })];
  const at = (date: string, ...shown: string[]) =>
    findingsAt(findingsInLine(stages), new Set(shown), stages, date).map(({ sentence }) => sentence);
  expect(at('1954-06-01')).toEqual([
    'Nobody is known to have headed the Liaison Board between 1952 and 1955.',
  ]);
  expect(at('1956', 'binh')).toEqual([
    'Nobody is known to have headed the Liaison Board between 1955 and its end (May 1960); Binh may have.',
    'When Binh ceased to be head of the Liaison Board is not known.',
  ]);
  expect(at('1957')).toContain('Nobody is known to have headed the Union.');
  expect(at('1950-06', 'an')).toEqual(['Nobody is known to have headed the Bureau (to 1951 or before).']);
});
