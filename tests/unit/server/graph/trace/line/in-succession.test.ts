import { describe, expect, test } from 'vitest';
import { inSuccession } from '../../../../../../server/graph/trace/line/in-succession.ts';
import { all } from '../../../../../fixtures/successions.ts';
import { office, succession } from '../../../../../fixtures/tenures.ts';

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
