import { describe, expect, it } from 'vitest';
import { alongTimePlaces } from '../../../../../../client/views/canvas/layouts/along-time-places.ts';
import { timeGrid } from '../../../../../../client/views/canvas/layouts/time-grid.ts';

const renaming = (source: string, target: string) => ({ source, target, renaming: true });
const becoming = (source: string, target: string) => ({ source, target, renaming: false });

describe('The grid of the timeline layout', () => {
  it('runs a line of renamings straight, and sets beside it what joined or split off', () => {
    const cells = timeGrid(
      [
        { id: 'ministry', day: '2025-01-24' },
        { id: 'union', day: '1978-01-01' },
        { id: 'fourth', day: '1960-03-01' },
        { id: 'third', day: '1960-03-01' },
        { id: 'second', day: '1958-05-01' },
        { id: 'people', day: '1978-01-01' },
        { id: 'first', day: '1949-11-01' },
      ],
      [
        renaming('first', 'second'),
        renaming('second', 'third'),
        renaming('third', 'fourth'),
        becoming('people', 'fourth'),
        becoming('fourth', 'union'),
        becoming('fourth', 'ministry'),
      ],
    );
    expect(Object.fromEntries(cells)).toEqual({
      first: { column: 0, row: 0 },
      second: { column: 1, row: 0 },
      third: { column: 2, row: 0 },
      people: { column: 3, row: -1 },
      fourth: { column: 4, row: 0 },
      union: { column: 5, row: -1 },
      ministry: { column: 6, row: 0 },
    });
  });

  it('lets what began in one year share a column', () => {
    const cells = timeGrid(
      [
        { id: 'one', day: '1976-01-01' },
        { id: 'other', day: '1976-12-01' },
        { id: 'later', day: '1986-01-01' },
      ],
      [],
    );
    expect(Object.fromEntries(cells)).toEqual({
      one: { column: 0, row: 0 },
      other: { column: 0, row: -1 },
      later: { column: 1, row: 0 },
    });
  });

  it('comes to an end where bodies became each other in a circle', () => {
    const cells = timeGrid(
      [
        { id: 'one', day: '1976-01-01' },
        { id: 'other', day: '1977-01-01' },
      ],
      [renaming('one', 'other'), renaming('other', 'one')],
    );
    expect([...cells.keys()]).toEqual(['one', 'other']);
  });

  it('puts the undated below what they are related to, and what is related to nothing below all', () => {
    const room = { aside: 40, above: 20, below: 30 };
    const places = alongTimePlaces({
      nodes: [
        { id: 'first', day: '1949-11-01', ...room },
        { id: 'second', day: '1958-05-01', ...room },
        { id: 'head', ...room },
        { id: 'untied', ...room },
      ],
      edges: [
        { source: 'head', target: 'second' },
        { source: 'first', target: 'second' },
      ],
      successions: [renaming('first', 'second')],
    });
    const at = (id: string) => places.get(id) ?? { x: Number.NaN, y: Number.NaN };
    expect(at('first').y).toBe(at('second').y);
    expect(at('first').x).toBeLessThan(at('second').x);
    expect(at('head').x).toBe(at('second').x);
    expect(at('head').y).toBeGreaterThan(at('second').y + 50);
    expect(at('untied').y).toBeGreaterThan(at('head').y + 50);
  });
});
