import { describe, expect, test } from 'vitest';
import { eraOf } from '../../../../../../server/graph/trace/line/era.ts';
import { carrying, lineOf } from '../../../../../../server/graph/trace/line/line-of.ts';
import { all, renamed } from '../../../../../fixtures/successions.ts';
import { succession } from '../../../../../fixtures/tenures.ts';

describe('the days on which a stage belonged to a line', () => {
  const era = (of: string, stage: string, successions = carrying(all)) => {
    const found = lineOf(of, successions);
    return eraOf(found.get(stage) ?? { id: '', via: [], lies: 'here' }, found, successions);
  };

  test('end with what split off from it, or was renamed from it', () => {
    expect([era('bureau', 'commission'), era('bureau', 'board')]).toEqual([
      { max: '1973-12-31' },
      { max: '1958-05-31' },
    ]);
  });

  test('begin with what merged into it', () => {
    expect(era('bureau', 'union')).toEqual({ min: '1980-01-01' });
  });

  test('are not bounded by a succession without a date, in a ring, or for the body itself', () => {
    expect([era('committee', 'union'), era('union', 'committee'), era('union', 'union')]).toEqual([
      {},
      {},
      {},
    ]);
    const back = succession('RENAMED_TO', 'commission', 'board', '1960');
    expect(era('board', 'commission', [renamed, back])).toEqual({});
  });
});
