import { describe, expect, test } from 'vitest';
import { lineOf, renamingsAmong } from '../../../../../../server/graph/trace/line/line-of.ts';
import { all, renamed } from '../../../../../fixtures/successions.ts';
import { succession } from '../../../../../fixtures/tenures.ts';

const ways = (id: string, successions = all) =>
  Object.fromEntries(
    [...lineOf(id, renamingsAmong(successions))].map(([name, via]) => [name, via.map((edge) => edge.id)]),
  );

describe('the line of a body', () => {
  test('leads to its earlier and later names, with the renamings between in order of time', () => {
    const again = succession('RENAMED_TO', 'commission', 'department', '1970');
    const line = [again, ...all];
    expect(ways('board', line)).toEqual({
      board: [],
      commission: [renamed.id],
      department: [renamed.id, again.id],
    });
    expect(ways('commission', line)).toEqual({
      commission: [],
      board: [renamed.id],
      department: [again.id],
    });
    expect(ways('department', line)).toEqual({
      department: [],
      commission: [again.id],
      board: [renamed.id, again.id],
    });
  });

  test('ends where a body splits, merges or hands its work over: what comes of it is another body', () => {
    expect(['bureau', 'union', 'ministry'].map((id) => Object.keys(ways(id)))).toEqual([
      ['bureau'],
      ['union'],
      ['ministry'],
    ]);
    expect(Object.keys(ways('commission'))).toEqual(['commission', 'board']);
  });

  test('takes the shortest of several ways, and ends in a ring', () => {
    const third = succession('RENAMED_TO', 'commission', 'department', '1970');
    const back = succession('RENAMED_TO', 'department', 'board', '1980');
    expect(ways('board', [renamed, third, back])).toEqual({
      board: [],
      commission: [renamed.id],
      department: [back.id],
    });
  });
});
