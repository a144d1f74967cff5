import { expect, test } from 'vitest';
import { concerns } from '../../../../../client/views/timeline/concerns.ts';
import { drawingOf } from '../../../../../client/views/timeline/drawing.ts';
import { lanesOf } from '../../../../../client/views/timeline/lanes.ts';
import { itemsInOrder, type Step, walk } from '../../../../../client/views/timeline/walk.ts';
import { facts, world } from '../../facts/worlds.ts';

const [first, last] = [Date.parse('1940-01-01'), Date.parse('1990-01-01')];
const measure = (text: string) => text.length * 7;

function drawn(width: number) {
  const place = (time: number) => ((time - first) / (last - first)) * width;
  return drawingOf(lanesOf(facts, world.edges, { grouping: 'body' }), { place, limit: width, measure });
}

const drawing = drawn(800);
const items = itemsInOrder(drawing);

test('a bar is as long as what is known, and its name stands in the lane’s words', () => {
  const bar = drawing.lanes.flatMap((lane) => lane.items).find(({ id }) => id === 'person HEADED new');
  expect(bar).toMatchObject({
    form: 'bar',
    kind: 'Person',
    label: 'PERSON',
    opens: { before: true, after: true },
  });
});

test('nothing that stands in the same row of a lane covers anything else', () => {
  for (const width of [200, 400, 800, 8000])
    for (const lane of drawn(width).lanes)
      for (const row of Map.groupBy(lane.items, ({ y }) => y).values()) {
        const sorted = row.toSorted((one, other) => one.from - other.from);
        const covered = sorted.filter(
          (item, index) => item.from < (sorted[index - 1]?.to ?? Number.NEGATIVE_INFINITY),
        );
        expect(covered).toEqual([]);
      }
});

test('a split leads from the body’s bar to where the other one tells of it; a renaming to the next name', () => {
  const heights = new Map(
    drawing.lanes.flatMap(({ top, items: own }) => own.map(({ id, y }) => [id, top + y] as const)),
  );
  const [renaming, split] = drawing.links;
  expect([renaming?.id, split?.id]).toEqual(['old RENAMED_TO new', 'new SPLIT_INTO apart']);
  expect((renaming?.end ?? 0) - (renaming?.y ?? 0)).toBe(
    (heights.get('new') ?? 0) - (heights.get('old') ?? 0),
  );
  expect(split?.end).toBeGreaterThan(heights.get('new SPLIT_INTO apart arrives') ?? Number.POSITIVE_INFINITY);
});

test('the keyboard walks along a lane in the order of time, and to what is nearest in the next one', () => {
  const path = (from: string | null, ...steps: Step[]) => {
    const ids = [from];
    for (const step of steps) ids.push(walk(items, ids.at(-1) ?? null, step)?.id ?? 'nowhere');
    return ids.slice(1);
  };
  expect(path(null, 'left', 'down')).toEqual(['congress', 'old RENAMED_TO new']);
  expect(path('new', 'right', 'right', 'right', 'down', 'down')).toEqual([
    ...['old RENAMED_TO new', 'new SPLIT_INTO apart', 'person HEADED new'],
    ...['new SPLIT_INTO apart arrives', 'person'],
  ]);
  expect(path('new', 'first', 'last', 'right')).toEqual(['old', 'person HEADED new', 'nowhere']);
});

test('what is chosen is told from what only concerns it', () => {
  const told = (selection: Parameters<typeof concerns>[1]) =>
    items
      .flat()
      .filter((item) => concerns(item, selection))
      .map((item) => [item.id, concerns(item, selection)]);
  expect(told({ edge: 'person HEADED new' })).toEqual([['person HEADED new', 'chosen']]);
  expect(told({ node: 'person' })).toEqual([
    ['person HEADED new', 'near'],
    ['person', 'chosen'],
  ]);
  expect(told(null)).toEqual([]);
});

test('marks that find no room are counted, and each is in one number', () => {
  const [fact] = facts.filter(({ id }) => id === 'congress');
  if (!fact) throw new Error('This world has no congress.');
  const many = Array.from({ length: 9 }, (_, index) => ({ ...fact, id: `congress ${index}` }));
  const [lane] = drawingOf(lanesOf(many, [], { grouping: 'body' }), {
    place: (time) => (time - first) / 1e10,
    limit: 800,
    measure,
  }).lanes;
  const more = lane?.items.filter((item) => item.form === 'more') ?? [];
  expect(more.map(({ marks }) => marks.map(({ id }) => id))).toEqual([
    ['congress 5', 'congress 6', 'congress 7', 'congress 8'],
  ]);
});
