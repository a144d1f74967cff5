import { describe, expect, test } from 'vitest';
import { eraOf } from '../../../../../../server/graph/trace/line/era.ts';
import { inSuccession } from '../../../../../../server/graph/trace/line/in-succession.ts';
import { carrying, lineOf } from '../../../../../../server/graph/trace/line/line-of.ts';
import { office, succession } from '../offices.ts';

const renamed = succession('RENAMED_TO', 'board', 'commission', '1958-05');
const split = succession('SPLIT_INTO', 'commission', 'bureau', '1973');
const splitToo = succession('SPLIT_INTO', 'commission', 'institute', '1973');
const merged = succession('MERGED_INTO', 'bureau', 'union', '1980');
const mergedToo = succession('MERGED_INTO', 'committee', 'union');
const handed = succession('TRANSFERRED_TO', 'union', 'ministry', '2025-01-24');
const all = [handed, mergedToo, merged, splitToo, split, renamed];

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

describe('stages in order', () => {
  const order = (names: string[], successions = all, lives = {}) =>
    inSuccession(
      names.map((name) => office(name, (lives as Record<string, object>)[name])),
      successions,
    ).map(({ id }) => id);

  test('follow each other, whatever their dates, and stand by their dates where they do not', () => {
    const names = ['ministry', 'union', 'institute', 'bureau', 'committee', 'commission', 'board'];
    const lives = { board: { start: '1949' }, committee: { start: '1955' }, commission: { start: '1958' } };
    expect(order(names, all, lives)).toEqual([
      ...['board', 'committee', 'commission', 'bureau', 'institute', 'union', 'ministry'],
    ]);
  });

  test('begin with the earliest in a ring', () => {
    const ring = [succession('RENAMED_TO', 'a', 'b', '1960'), succession('RENAMED_TO', 'b', 'a', '1950')];
    expect(order(['a', 'b'], ring)).toEqual(['b', 'a']);
    expect(order(['a', 'b'], ring, { a: { start: '1940' } })).toEqual(['a', 'b']);
  });

  test('stand by name where nothing is known, after what is', () => {
    expect(order(['b', 'c', 'a'], [], { c: { end: '1990' } })).toEqual(['c', 'a', 'b']);
  });
});
