import { describe, expect, test } from 'vitest';
import { dateText } from '../../../../../../contract/text/dates.ts';
import { gapsInLine } from '../../../../../../server/graph/trace/findings/gaps.ts';
import type { HeadedStage } from '../../../../../../server/graph/trace/findings/headed-stage.ts';
import { tenuresOf } from '../../../../../../server/graph/trace/tenures-of.ts';
import { headship, office, person, stageOf } from '../../../../../fixtures/tenures.ts';

const [an, binh, chi] = [person('An'), person('Binh'), person('Chi')];
const board = office('Liaison Board', { start: '1950', end: '1960-05' });
const lasting = office('Liaison Board');
const gapsOf = (...stages: HeadedStage[]) =>
  gapsInLine({ stages, tenures: tenuresOf(stages.flatMap(({ headships }) => headships)) });
const described = (...stages: HeadedStage[]) => gapsOf(...stages).map(({ sentence }) => sentence);

describe('a gap', () => {
  test('lies between two heads, from the last day of the one to the first of the other', () => {
    const heads = [
      headship('an', an, lasting, { start: '1950-02', end: '1952' }),
      headship('binh', binh, lasting, { start: '1954-05', end: '1958' }),
    ];
    expect(gapsOf(stageOf(lasting, heads))).toEqual([
      {
        kind: 'gap',
        sentence:
          'Nobody is known to have headed the Liaison Board between 1952 and May 1954 (1 year 4 months).',
        segments: expect.any(Array),
        facts: [],
        body: 'liaison board',
        days: { from: '1953-01-01', to: '1954-04-30' },
        between: ['between ', dateText('1952'), ' and ', dateText('1954-05')],
      },
    ]);
  });

  test('is not seen where dates as imprecise as these leave room for none', () => {
    const heads = [
      headship('an', an, lasting, { start: '1950', end: '1952' }),
      headship('binh', binh, lasting, { start: '1952-10', end: '1953~' }),
      headship('chi', chi, lasting, { start: '1955' }),
    ];
    expect(gapsOf(stageOf(lasting, heads))).toEqual([]);
  });

  test('names those who may have been head then, beside the last known and the next known', () => {
    const heads = [
      headship('an', an, lasting, { attested: '1978-08-03' }),
      headship('chi', chi, lasting, { attested: '2003-07-01' }),
      headship('binh', binh, lasting, { attested: '2024-10-28' }),
      headship('nobody-dated', person('Dung'), lasting),
    ];
    expect(described(stageOf(lasting, heads))).toEqual([
      'Nobody is known to have headed the Liaison Board between 3 August 1978 and 1 July 2003 (24 years); Dung may have.',
      'Nobody is known to have headed the Liaison Board between 1 July 2003 and 28 October 2024 (21 years); Dung may have.',
    ]);
  });

  test('names nobody who had died', () => {
    const dead = person('Chi', { end: '1970' });
    const heads = [
      headship('undated', dead, lasting),
      headship('an', an, lasting, { attested: '1979' }),
      headship('binh', binh, lasting, { start: '1990' }),
    ];
    const [gap] = gapsOf(stageOf(lasting, heads));
    expect([gap?.sentence, gap?.facts]).toEqual([
      'Nobody is known to have headed the Liaison Board between 1979 and 1990 (10 years).',
      [],
    ]);
  });

  test('lies between the beginning or end of the body and its heads', () => {
    const heads = [headship('an', an, board, { start: '1952', end: '1955' })];
    expect(described(stageOf(board, heads))).toEqual([
      'Nobody is known to have headed the Liaison Board between its beginning (1950) and 1952 (1 year).',
      'Nobody is known to have headed the Liaison Board between 1955 and its end (May 1960) (4 years 4 months).',
    ]);
  });

  test('is a whole stage that nobody is known to have headed', () => {
    expect(gapsOf(stageOf(board, []))).toEqual([
      {
        kind: 'gap',
        sentence:
          'Nobody is known to have headed the Liaison Board (from 1950 to May 1960; 10 years 5 months).',
        segments: expect.any(Array),
        facts: [],
        body: 'liaison board',
        days: { from: '1950-01-01', to: '1960-05-31' },
      },
    ]);
  });

  test('is not claimed where a head is known without any date', () => {
    expect(gapsOf(stageOf(board, [headship('an', an, board)]))).toEqual([]);
  });
});

describe('a gap under several names', () => {
  const union = office('Union', { start: '1960-05', end: '1962' });
  const office1963 = office('Department', { start: '1962', end: '1970' });

  test('is one, with the names that the body bore then and its whole length', () => {
    const stages = [
      stageOf(board, [headship('an', an, board, { start: '1950', end: '1955' })]),
      stageOf(union, []),
      stageOf(office1963, [headship('binh', binh, office1963, { start: '1965' })]),
    ];
    expect(gapsOf(...stages)).toEqual([
      {
        kind: 'gap',
        sentence:
          'Nobody is known to have headed the Liaison Board, the Union or the Department between 1955 and 1965 (9 years).',
        segments: expect.any(Array),
        facts: [],
        body: 'liaison board',
        days: { from: '1956-01-01', to: '1964-12-31' },
        between: ['between ', dateText('1955'), ' and ', dateText('1965')],
      },
      expect.objectContaining({
        sentence: 'Nobody is known to have headed the Department between 1965 and its end (1970) (4 years).',
      }),
    ]);
  });

  test('leaves out the name that was over, where an undated head is known of it', () => {
    const stages = [
      stageOf(board, [headship('an', an, board)]),
      stageOf(union, []),
      stageOf(office1963, [headship('binh', binh, office1963, { start: '1963', end: '1970' })]),
    ];
    expect(described(...stages)).toEqual([
      'Nobody is known to have headed the Union or the Department between May 1960 and 1963 (2 years 7 months).',
    ]);
  });

  test('between two sightings of one tenure says so', () => {
    const seen = [
      headship('first', an, lasting, { attested: '[..1973-01]' }),
      headship('last', an, lasting, { attested: '1978-08-03' }),
    ];
    expect(described(stageOf(lasting, seen))).toEqual([
      'Nobody is known to have headed the Liaison Board between January 1973 and 3 August 1978 (5 years 6 months); An is known before and after.',
    ]);
  });
});

describe('a deputy in charge', () => {
  const heads = [
    headship('an', an, lasting, { start: '1950', end: '1952' }),
    headship('binh', binh, lasting, { start: '1956' }),
  ];

  test('is found for a stretch in which only a deputy or an acting head is known', () => {
    const deputy = headship('chi', chi, lasting, { type: 'DEPUTY_HEADED', start: '1951', end: '1955' });
    expect(gapsOf(stageOf(lasting, [...heads, deputy]))).toEqual([
      {
        kind: 'deputy-in-charge',
        sentence:
          'Between 1952 and 1956 (3 years) no head of the Liaison Board is known, only Chi (deputy head).',
        segments: expect.any(Array),
        facts: ['chi'],
        body: 'liaison board',
        days: { from: '1953-01-01', to: '1955-12-31' },
        between: ['between ', dateText('1952'), ' and ', dateText('1956')],
      },
    ]);
    const acting = headship('chi', chi, lasting, { role: 'Acting Head', attested: '1954' });
    expect(described(stageOf(lasting, [...heads, acting]))).toEqual([
      'Between 1952 and 1956 (3 years) no head of the Liaison Board is known, only Chi (Acting Head).',
    ]);
  });

  test('is not reported of a deputy who may have served at some other time', () => {
    const deputy = headship('chi', chi, lasting, { type: 'DEPUTY_HEADED', start: '1951' });
    expect(described(stageOf(lasting, [...heads, deputy]))).toEqual([
      'Nobody is known to have headed the Liaison Board between 1952 and 1956 (3 years).',
    ]);
  });

  test('is all that is known of some bodies', () => {
    const deputy = headship('chi', chi, lasting, { type: 'DEPUTY_HEADED', role: 'Former Deputy Head' });
    expect(described(stageOf(lasting, [deputy]))).toEqual([
      'No head of the Liaison Board is known, only Chi (Former Deputy Head).',
    ]);
  });
});
