import { expect, test } from 'vitest';
import { plainText } from '../../../../../../contract/text/plain-text.ts';
import { relatedBodies } from '../../../../../../server/graph/trace/line/related-bodies.ts';
import { office, succession } from '../../../../../fixtures/tenures.ts';

const [board, commission, committee, union, ministry, party] = [
  office('Board'),
  office('Commission'),
  office('Committee'),
  office('Union'),
  office('Ministry'),
  office('Party'),
];
const bodies = [board, commission, committee, union, ministry, party];
const successions = [
  succession('MERGED_INTO', 'commission', 'ministry'),
  succession('TRANSFERRED_TO', 'commission', 'ministry', '2025-01-24'),
  succession('SPLIT_INTO', 'commission', 'union', '[1978..]'),
  succession('TRANSFERRED_TO', 'committee', 'commission', '1978'),
];
const parts = [
  { ...succession('PART_OF', 'board', 'party'), properties: { start: '1949' } },
  succession('PART_OF', 'commission', 'party'),
];
const related = (...line: string[]) =>
  relatedBodies(new Set(line), bodies, { successions, parts }).map(({ relation, text, facts }) => [
    relation,
    plainText(text),
    facts.length,
  ]);

test('what a body came from and turned into is told once, in order of time, with all that is known of it', () => {
  expect(related('board', 'commission')).toEqual([
    ['predecessor', 'took over the work of the Committee (in 1978)', 1],
    ['successor', 'split into the Union (in 1978 or after)', 1],
    ['successor', 'handed its work over to the Ministry (on 24 January 2025) and merged into it', 2],
    ['whole', 'part of the Party (from 1949)', 2],
  ]);
});

test('the same is told from the other end, and nothing of what others came from', () => {
  expect(related('union')).toEqual([['predecessor', 'split off from the Commission (in 1978 or after)', 1]]);
  expect(related('committee')).toEqual([
    ['successor', 'handed its work over to the Commission (in 1978)', 1],
  ]);
  expect(related('party')).toEqual([]);
});
