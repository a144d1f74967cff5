import { describe, expect, test } from 'vitest';
import { drawingOf } from '../../../../../client/features/schema/drawing.ts';
import { layOutSchema } from '../../../../../client/features/schema/lay-out-schema.ts';
import { lineOf } from '../../../../../client/features/schema/line-path.ts';
import type { Box } from '../../../../../client/features/schema/move-apart.ts';
import { schemaOf } from './schema-of.ts';

/** Sixty labels in a row, every third related to itself, every fifth to the first. */
const names = Array.from({ length: 60 }, (_, at) => `Label ${at}`);
const large = schemaOf(Object.fromEntries(names.map((name, at) => [name, 10 ** (at % 6)])), [
  ...names
    .slice(1)
    .map(
      (name, at) => ['NEXT', names[at] ?? '', name, 0.02, 1000] as [string, string, string, number, number],
    ),
  ...names
    .filter((_, at) => at % 3 === 0)
    .map((name) => ['SAME_AS', name, name, 0.05, 100] as [string, string, string, number, number]),
  ...names
    .filter((_, at) => at % 5 === 0)
    .map((name) => ['PART_OF', name, 'Label 0', 0.05, 100] as [string, string, string, number, number]),
]);

const covers = (one: Box, other: Box) =>
  Math.abs(one.x - other.x) < (one.width + other.width) / 2 - 1 &&
  Math.abs(one.y - other.y) < (one.height + other.height) / 2 - 1;

describe('the picture of a schema', () => {
  test('nothing covers anything and all lies in the frame, with sixty labels too', () => {
    const { labels, pairs, width, height } = layOutSchema(drawingOf(large), 1.5);
    const boxes: Box[] = [...labels, ...pairs];
    expect(boxes).toHaveLength(60 + 59 + 20 + 11);
    const covered = boxes.flatMap((one, at) => boxes.slice(at + 1).filter((other) => covers(one, other)));
    expect(covered).toEqual([]);
    expect(boxes.every((box) => box.x > 0 && box.y > 0 && box.x < width && box.y < height)).toBe(true);
  });

  test('is the same each time', () => {
    const once = layOutSchema(drawingOf(large), 1.5).labels.map(({ x, y }) => [x, y]);
    expect(layOutSchema(drawingOf(large), 1.5).labels.map(({ x, y }) => [x, y])).toEqual(once);
  });

  test('of nothing there is nothing to draw', () => {
    expect(layOutSchema({ labels: [], pairs: [], leftOut: [] }, 1)).toMatchObject({ labels: [], pairs: [] });
  });

  test('an arrow ends at the mark or its caption, on either end where types lead both ways', () => {
    const { pairs } = layOutSchema(
      drawingOf(
        schemaOf({ Person: 10, Film: 4 }, [
          ['ACTED_IN', 'Person', 'Film', 1, 30],
          ['ABOUT', 'Film', 'Person', 1, 2],
          ['KNOWS', 'Person', 'Person', 1, 5],
        ]),
      ),
      1.5,
    );
    const lines = pairs.map((pair) => lineOf(pair));
    expect(lines.map(({ heads }) => heads.length)).toEqual([2, 1]);
    expect(lines[0]?.path).toMatch(/^M[\d.,]+Q[-\d.,]+ [\d.,]+$/);
    expect(lines[1]?.path).toContain('C');
  });
});
