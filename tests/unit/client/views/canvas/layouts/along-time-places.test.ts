import { describe, expect, it } from 'vitest';
import { boxAt, overlap } from '../../../../../../client/views/canvas/footprint.ts';
import { timeRows } from '../../../../../../client/views/canvas/layouts/time-rows.ts';
import { placesBy } from '../../../../../../client/views/canvas/layouts/worker/places.ts';

const renaming = (source: string, target: string) => ({ source, target, renaming: true });
const becoming = (source: string, target: string) => ({ source, target, renaming: false });
const room = { aside: 40, above: 20, below: 30 };
const known = { kind: 'Body', name: 'Any', ...room };

describe('The rows of the layout along time', () => {
  it('run a line of renamings straight, and set beside it what joined or split off', () => {
    const rows = timeRows(
      [
        { id: 'ministry', x: 900, aside: 40 },
        { id: 'union', x: 700, aside: 40 },
        { id: 'fourth', x: 500, aside: 40 },
        { id: 'third', x: 350, aside: 40 },
        { id: 'second', x: 200, aside: 40 },
        { id: 'people', x: 400, aside: 40 },
        { id: 'first', x: 0, aside: 40 },
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
    expect(Object.fromEntries(rows)).toEqual({
      first: 0,
      second: 0,
      third: 0,
      people: -1,
      fourth: 0,
      union: -1,
      ministry: 0,
    });
  });

  it('keep apart what lies at one time', () => {
    const rows = timeRows(
      [
        { id: 'one', x: 0, aside: 40 },
        { id: 'other', x: 30, aside: 40 },
        { id: 'later', x: 200, aside: 40 },
      ],
      [],
    );
    expect(Object.fromEntries(rows)).toEqual({ one: 0, other: -1, later: 0 });
  });

  it('come to an end where bodies became each other in a circle', () => {
    const rows = timeRows(
      [
        { id: 'one', x: 0, aside: 40 },
        { id: 'other', x: 200, aside: 40 },
      ],
      [renaming('one', 'other'), renaming('other', 'one')],
    );
    expect([...rows.keys()].sort()).toEqual(['one', 'other']);
  });
});

describe('The layout along time', () => {
  const nodes = [
    { id: 'first', time: Date.parse('1950-01-01'), ...known },
    { id: 'second', time: Date.parse('1958-05-01'), ...known },
    { id: 'third', time: Date.parse('2025-01-24'), ...known },
    { id: 'head', ...known },
    { id: 'untied', ...known },
  ];
  const edges = [
    { source: 'head', target: 'third' },
    { source: 'first', target: 'second', family: 'succession' as const, renaming: true },
  ];
  const places = placesBy('time', { nodes, edges, aspect: 1.5 }, {}, () => undefined);
  const at = (id: string) => places.get(id) ?? { x: Number.NaN, y: Number.NaN };

  it('gives every year the same width', () => {
    const [short, long] = [at('second').x - at('first').x, at('third').x - at('second').x];
    const years = (from: string, to: string) => Date.parse(to) - Date.parse(from);
    expect(long / short).toBeCloseTo(
      years('1958-05-01', '2025-01-24') / years('1950-01-01', '1958-05-01'),
      6,
    );
    expect(short).toBeGreaterThan(0);
  });

  it('sets the undated apart, below all that is dated', () => {
    const lowest = Math.max(...['first', 'second', 'third'].map((id) => at(id).y + room.below));
    for (const id of ['head', 'untied']) expect(at(id).y - room.above).toBeGreaterThan(lowest + 50);
  });

  it('covers nothing, also where much lies at one time', () => {
    const many = Array.from({ length: 60 }, (_, index) => ({
      id: `n${index}`,
      ...(index % 3 > 0 && { time: Date.parse(`${1945 + (index % 9)}-06-01`) }),
      ...known,
      kind: ['Person', 'Body'][index % 2] ?? '',
      name: `Name ${index % 7}`,
    }));
    for (const rows of ['few', 'kind', 'name']) {
      const places = placesBy('time', { nodes: many, edges: [], aspect: 1.5 }, { rows }, () => undefined);
      const boxes = [...places.values()].map((place) => boxAt(room, place));
      const covered = boxes.filter((box) => boxes.some((other) => other !== box && overlap(box, other)));
      expect([boxes.length, covered]).toEqual([60, []]);
    }
  });
});
