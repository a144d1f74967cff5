import { describe, expect, test } from 'vitest';
import { drawingOf } from '../../../../../client/features/schema/drawing.ts';
import { schemaOf } from './schema-of.ts';

describe('what is drawn of a schema', () => {
  test('all types between two labels are one line, each with where it leads and how often', () => {
    const { pairs } = drawingOf(
      schemaOf({ Person: 10, Film: 4 }, [
        ['ACTED_IN', 'Person', 'Film', 1, 30],
        ['ABOUT', 'Film', 'Person', 1, 2],
        ['LIKES', 'Person', 'Film', 0.6, 10],
        ['LIKES', 'Film', 'Person', 0.4, 10],
        ['KNOWS', 'Person', 'Person', 1, 5],
      ]),
    );
    expect(pairs).toEqual([
      {
        ...{ from: 'Person', to: 'Film' },
        types: [
          { type: 'ACTED_IN', count: 30, leads: 'there' },
          { type: 'LIKES', count: 10, leads: 'both' },
          { type: 'ABOUT', count: 2, leads: 'back' },
        ],
      },
      { from: 'Person', to: 'Person', types: [{ type: 'KNOWS', count: 5, leads: 'there' }] },
    ]);
  });

  test('the more nodes a label has the larger it is, on a scale of magnitudes', () => {
    const { labels } = drawingOf(schemaOf({ few: 3, many: 100_000, none: 0 }, []));
    expect(labels.map(({ label }) => label)).toEqual(['many', 'few']);
    expect(labels[0]?.size).toBe(58);
    expect(labels[1]?.size).toBeGreaterThan(30);
    expect(labels[1]?.size).toBeLessThan(40);
  });

  test('a label that all nodes carry beside another one is left to the list', () => {
    const { labels, leftOut } = drawingOf(
      schemaOf({ Thing: 14, Person: 10, Film: 4 }, [
        ['ACTED_IN', 'Person', 'Film', 1, 30],
        ['ACTED_IN', 'Person', 'Thing', 1, 30],
        ['ACTED_IN', 'Thing', 'Film', 1, 30],
        ['ACTED_IN', 'Thing', 'Thing', 1, 30],
      ]),
    );
    expect([labels.map(({ label }) => label), leftOut]).toEqual([['Person', 'Film'], ['Thing']]);
  });

  test('one that shares its place with others is drawn', () => {
    const { labels } = drawingOf(
      schemaOf({ Film: 14, Person: 10, Book: 4 }, [
        ['LIKES', 'Person', 'Film', 0.8, 30],
        ['LIKES', 'Person', 'Book', 0.2, 30],
      ]),
    );
    expect(labels).toHaveLength(3);
  });

  test('nodes without labels are one thing, and of more than sixty labels the rarest are left to the list', () => {
    const counts = Object.fromEntries(Array.from({ length: 70 }, (_, at) => [`L${at}`, 100 - at]));
    const { labels, pairs, leftOut } = drawingOf(schemaOf(counts, [['HAS', 'L0', null, 1, 3]]));
    expect([labels.length, leftOut.length, labels.at(-1)?.label, pairs.length]).toEqual([61, 10, null, 1]);
  });
});
