import { describe, expect, test } from 'vitest';
import type { Headship } from '../../../../../../contract/model/tenure.ts';
import { overlapsOf, postsAtOnce } from '../../../../../../server/graph/trace/findings/overlaps.ts';
import { headship, office, person, stageOf } from '../../../../../fixtures/tenures.ts';

const [an, binh] = [person('An'), person('Binh')];
const [board, union] = [office('Liaison Board'), office('Friendship Union')];
const described = (...heads: Headship[]) => overlapsOf(stageOf(board, heads)).map(({ sentence }) => sentence);

describe('two heads at once', () => {
  test('are certain where every reading of their dates has it so', () => {
    const heads = [
      headship('an', an, board, { start: '1950', end: '1956' }),
      headship('binh', binh, board, { start: '1953-02', end: '1958' }),
    ];
    expect(overlapsOf(stageOf(board, heads))).toEqual([
      {
        kind: 'overlap',
        sentence: 'An and Binh headed the Liaison Board at the same time, from February 1953 to 1956.',
        segments: expect.any(Array),
        facts: ['an', 'binh'],
        body: 'liaison board',
        days: { from: '1953-02-28', to: '1956-01-01' },
      },
    ]);
  });

  test('are described with the one day on which both are certain, or with their dates where there is none', () => {
    const life = headship('an', an, board, { start: '1950', end: '1956' });
    expect(described(life, headship('binh', binh, board, { attested: '1954-07-20' }))).toEqual([
      'An and Binh headed the Liaison Board at the same time on 20 July 1954.',
    ]);
    expect(described(life, headship('binh', binh, board, { attested: '1954-07' }))).toEqual([
      'An and Binh headed the Liaison Board at the same time (An from 1950 to 1956, Binh attested in July 1954).',
    ]);
  });

  test('are possible where their dates come close', () => {
    const ended = headship('an', an, board, { start: '1950', end: '1954-07-10' });
    expect(described(ended, headship('binh', binh, board, { attested: '1954-07' }))).toEqual([
      'An and Binh may have headed the Liaison Board at the same time: An from 1950 to 10 July 1954, Binh attested in July 1954.',
    ]);
  });

  test.each<[string, Headship, Headship]>([
    [
      'one day',
      headship('1', an, board, { end: '1954-07-10' }),
      headship('2', binh, board, { start: '1954-07-10' }),
    ],
    [
      'one month',
      headship('1', an, board, { end: '1954-07' }),
      headship('2', binh, board, { start: '1954-07' }),
    ],
    [
      'a year and a month of it',
      headship('1', an, board, { end: '1954' }),
      headship('2', binh, board, { start: '1954-07' }),
    ],
  ])('are not seen where the one gave way to the other on %s', (_date, one, other) => {
    expect(described(one, other)).toEqual([]);
  });

  test('are not seen where only an unknown end would allow it, nor in two sightings of one person', () => {
    expect(
      described(
        headship('1', an, board, { start: '1950' }),
        headship('2', binh, board, { start: '1960' }),
        headship('3', binh, board, { attested: '1961' }),
        headship('4', person('Chi'), board),
      ),
    ).toEqual([]);
  });

  test('are not seen where one was the deputy of the other', () => {
    const head = headship('an', an, board, { start: '1950', end: '1956' });
    expect(
      described(head, headship('b', binh, board, { type: 'DEPUTY_HEADED', start: '1950', end: '1956' })),
    ).toEqual([]);
  });
});

describe('two posts of one person', () => {
  test('were held at once where every reading of their dates has it so', () => {
    const posts = [
      headship('board', an, board, { role: 'Chairman', attested: '1953-02-01' }),
      headship('union', an, union, { start: '1950', end: '1956' }),
    ];
    expect(postsAtOnce(posts)).toEqual([
      {
        kind: 'overlap',
        sentence:
          'An was Chairman (Liaison Board) and head of the Friendship Union at the same time on 1 February 1953.',
        segments: expect.any(Array),
        facts: ['board', 'union'],
        body: null,
        days: { from: '1953-02-01', to: '1953-02-01' },
      },
    ]);
  });

  test('were perhaps held at once where one passage mentions both for the same time', () => {
    const seen = { attested: '[..1973-01]', citations: ['gazette:3'] };
    const posts = [headship('board', an, board, seen), headship('union', an, union, seen)];
    expect(postsAtOnce(posts).map(({ sentence }) => sentence)).toEqual([
      'An was head of the Liaison Board and head of the Friendship Union, possibly at the same time: one passage mentions both, attested in January 1973 or before.',
    ]);
    const elsewhere = headship('union', an, union, { ...seen, citations: ['memoir:1'] });
    expect(postsAtOnce([posts[0] ?? elsewhere, elsewhere])).toEqual([]);
  });
});

test('four hundred heads of one body are compared in a moment', () => {
  const heads = Array.from({ length: 400 }, (_, index) =>
    headship(`head ${index}`, person(`Person ${index}`), board, {
      start: `${1600 + index}`,
      end: `${1601 + index}`,
    }),
  );
  const began = performance.now();
  expect(overlapsOf(stageOf(board, heads))).toEqual([]);
  expect(performance.now() - began).toBeLessThan(1_500);
});
