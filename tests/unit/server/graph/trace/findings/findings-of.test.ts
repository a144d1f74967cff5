import { expect, test } from 'vitest';
import { findingsAt, findingsInLine } from '../../../../../../server/graph/trace/findings/findings-of.ts';
import { tenuresOf } from '../../../../../../server/graph/trace/tenures-of.ts';
import { headship, office, person, stageOf } from '../../../../../fixtures/tenures.ts';

const an = person('An');

const board = office('Liaison Board', { start: '1950', end: '1960-05' });

test('at a date only what concerns it is described', () => {
  const gone = office('Bureau', { end: '[..1951]' });
  const heads = [
    headship('an', an, board, { start: '1950', end: '1952' }),
    headship('binh', person('Binh'), board, { start: '1955' }),
  ];
  const union = office('Union', { start: '1957' });
  const stages = [stageOf(gone, []), stageOf(board, heads), stageOf(union, [])];
  const at = (date: string, ...shown: string[]) =>
    findingsAt(findingsInLine(stages, tenuresOf(heads)), new Set(shown), stages, date).map(
      ({ sentence }) => sentence,
    );
  expect(at('1954-06-01')).toEqual([
    'Nobody is known to have headed the Liaison Board between 1952 and 1955 (2 years).',
  ]);
  expect(at('1956', 'binh')).toEqual([
    'Nobody is known to have headed the Liaison Board between 1955 and its end (May 1960) (4 years 4 months).',
    'When Binh ceased to be head of the Liaison Board is not known.',
  ]);
  expect(at('1957')).toContain('Nobody is known to have headed the Union (from 1957).');
  expect(at('1950-06', 'an')).toEqual(['Nobody is known to have headed the Bureau (to 1951 or before).']);
});
