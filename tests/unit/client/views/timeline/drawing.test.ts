import { expect, test } from 'vitest';
import { factsOf } from '../../../../../client/facts/facts.ts';
import { drawingOf } from '../../../../../client/views/timeline/drawing.ts';
import { lanesOf } from '../../../../../client/views/timeline/lanes.ts';
import { dayBounds } from '../../../../../contract/model/time/holding.ts';
import { drawn, measure } from '../../../../fixtures/drawn-timeline.ts';
import { facts } from '../../../../fixtures/graphs/renamed-commission.ts';

const drawing = drawn(800);

test('a bar is as long as what is known, and its name stands in the lane’s words', () => {
  const bar = drawing.lanes.flatMap((lane) => lane.items).find(({ id }) => id === 'person HEADED new');
  expect(bar).toMatchObject({
    form: 'bar',
    colour: 'light-dark(#27548a, #8ab6ea)',
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

test('marks that find no room are counted, and each is in one number', () => {
  const [fact] = facts.filter(({ id }) => id === 'congress');
  if (!fact) throw new Error('There is no congress.');
  const many = Array.from({ length: 9 }, (_, index) => ({ ...fact, id: `congress ${index}` }));
  const [lane] = drawingOf(lanesOf(many, [], { grouping: 'body' }), {
    place: (time) => (time - Date.parse('1940-01-01')) / 1e10,
    limit: 800,
    width: 800,
    measure,
  }).lanes;
  const more = lane?.items.filter((item) => item.form === 'more') ?? [];
  expect(more.map(({ marks }) => marks.map(({ id }) => id))).toEqual([
    ['congress 5', 'congress 6', 'congress 7', 'congress 8'],
  ]);
});

test('twice as many lines between bodies take about twice the work', () => {
  const work = (bodies: number) => {
    let reads = 0;
    const nodes = Array.from({ length: bodies }, (_, index) => ({
      labels: ['Entity', 'Body', 'Commission'],
      name: `Body ${index}`,
      properties: {},
      get id() {
        reads += 1;
        return `body-${index}`;
      },
    }));
    const edges = nodes.slice(1).map((_, index) => ({
      ...{ id: `split-${index}`, type: 'SPLIT_INTO', source: `body-${index}`, target: `body-${index + 1}` },
      properties: { start: '1950', end: '1950', ...dayBounds({ start: '1950', end: '1950' }) },
    }));
    const lanes = lanesOf(factsOf({ nodes, edges }), edges, { grouping: 'body' });
    reads = 0;
    const { links } = drawingOf(lanes, { place: () => 400, limit: 800, width: 800, measure });
    expect(links.length).toBe(bodies - 1);
    return reads;
  };
  expect(work(200)).toBeLessThan(3 * work(100));
});
