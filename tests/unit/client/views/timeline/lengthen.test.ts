import { expect, it } from 'vitest';
import { factsOf } from '../../../../../client/facts/facts.ts';
import { lengthen } from '../../../../../client/views/timeline/lengthen.ts';
import { placeBar, placeMark } from '../../../../../client/views/timeline/place.ts';
import { shorten } from '../../../../../client/views/timeline/shorten.ts';
import type { GraphNode } from '../../../../../contract/model/graph.ts';

const measure = (text: string) => text.length * 10;
const scale = { place: (time: number) => time, limit: 600, width: 600, measure };
const node: GraphNode = { id: 'x', labels: ['Event'], name: 'x', properties: { start: '1950' } };
const [fact] = factsOf({ nodes: [node], edges: [] });
const full = 'A body with a long name';

function naming(id: string, text = full) {
  if (!fact) throw new Error('There is no fact.');
  return { id, fact, colour: '#123456', label: shorten(text, 100, measure), fullLabel: text };
}
const barAt = (id: string, from: number) =>
  placeBar(
    naming(id),
    {
      core: null,
      known: [from, from + 60],
      opens: { before: false, after: false },
      attested: null,
      instant: null,
    },
    scale,
  );
const markAt = (id: string, at: number) => placeMark(naming(id), { min: at, max: at }, scale);

it('A name stands whole where nothing is beside it', () => {
  expect(lengthen([barAt('one', 50)], scale)).toMatchObject([{ label: full, labelX: 50, labelWidth: 230 }]);
});

it('A name is as long as what stands beside it leaves room', () => {
  const [one, other] = lengthen([barAt('one', 50), barAt('other', 270)], scale);
  expect(one?.label).toBe('A body with a long…');
  expect((one?.labelX ?? 0) + (one?.labelWidth ?? 0)).toBeLessThanOrEqual(270 - 10);
  expect(other?.label).toBe(full);
});

it('A name at the edge grows the other way, and that of a mark keeps its side', () => {
  expect(lengthen([barAt('one', 530)], scale)).toMatchObject([{ label: full, labelX: 364 }]);
  const [mark] = lengthen([markAt('one', 560)], scale);
  expect(mark?.label).toBe(full);
  expect((mark?.labelX ?? 0) + (mark?.labelWidth ?? 0)).toBe(550);
});
