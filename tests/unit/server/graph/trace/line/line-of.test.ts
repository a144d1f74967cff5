import { describe, expect, test } from 'vitest';
import { carrying, lineOf } from '../../../../../../server/graph/trace/line/line-of.ts';
import { all, merged, renamed, split } from '../../../../../fixtures/successions.ts';
import { succession } from '../../../../../fixtures/tenures.ts';

const line = (id: string, successions = all) => lineOf(id, carrying(successions));

const ways = (id: string) =>
  Object.fromEntries(
    [...line(id)].map(([stage, { lies, via }]) => [stage, [lies, ...via.map((edge) => edge.id)]]),
  );

describe('the line of a body', () => {
  test('leads to what it came from and what it turned into, with the way in order of time', () => {
    expect(ways('bureau')).toEqual({
      bureau: ['here'],
      union: ['after', merged.id],
      commission: ['before', split.id],
      board: ['before', renamed.id, split.id],
    });
  });

  test('leads to all that merged into it, and to nothing else that its origins turned into', () => {
    expect(Object.keys(ways('union')).toSorted()).toEqual([
      'board',
      'bureau',
      'commission',
      'committee',
      'union',
    ]);
  });

  test('ends at a handover: a ministry that takes over the work has heads of its own', () => {
    expect(Object.keys(ways('ministry'))).toEqual(['ministry']);
    expect(ways('union')).not.toHaveProperty('ministry');
  });

  test('takes the shortest of several ways, and ends in a ring', () => {
    const straight = succession('MERGED_INTO', 'commission', 'union', '1981');
    expect(line('board', [...all, straight]).get('union')?.via).toEqual([renamed, straight]);
    const back = succession('RENAMED_TO', 'commission', 'board', '1960');
    expect([...line('board', [renamed, back]).values()]).toEqual([
      { id: 'board', via: [], lies: 'here' },
      { id: 'commission', via: [renamed], lies: 'both' },
    ]);
  });
});
