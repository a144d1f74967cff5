import { expect, test } from 'vitest';
import { meets, notesOf } from '../../../../client/facts/notes.ts';
import { drawingOf } from '../../../../client/views/timeline/drawing.ts';
import { lanesOf } from '../../../../client/views/timeline/lanes.ts';
import type { Finding } from '../../../../contract/model/tenure.ts';
import { facts, graph } from '../../../fixtures/graphs/renamed-commission.ts';

const headship = 'person HEADED new';

function finding(kind: Finding['kind'], described: Partial<Finding>): Finding {
  return {
    kind,
    sentence: `A ${kind}.`,
    segments: [`A ${kind}.`],
    facts: [],
    body: 'new',
    days: null,
    ...described,
  };
}

function noted(...findings: Finding[]) {
  return notesOf(findings, graph.nodes, facts);
}

const utc = (day: string) => Date.parse(day);

test('a gap lasts from the first of its days to the end of the last', () => {
  const [gap] = noted(finding('gap', { days: { from: '1960-01-01', to: '1978-08-02' } }));
  expect(gap).toMatchObject({
    label: 'No head known, 18 years 7 months',
    kind: 'gap',
    sentence: 'A gap.',
    segments: ['A gap.'],
    owner: { id: 'new' },
  });
  expect(gap?.span).toEqual({
    known: [utc('1960-01-01'), utc('1978-08-03')],
    opens: { before: false, after: false },
  });
});

test('a gap without days lasts as long as its body, with its ends as open', () => {
  const [gap] = noted(finding('gap', {}));
  expect(gap?.span).toMatchObject({
    known: [utc('1958-05-01'), utc('1958-06-01')],
    opens: { before: false, after: true },
  });
});

test('an overlap without days lies where the facts do that may have met, in the lane of the person', () => {
  const [overlap] = noted(finding('overlap', { body: null, facts: [headship, headship] }));
  expect(overlap).toMatchObject({
    label: 'Two posts may overlap',
    kind: 'overlap',
    owner: { id: 'person' },
    span: { known: [utc('1978-08-03'), utc('1978-08-04')], opens: { before: true, after: true } },
  });
});

test('what concerns no stretch of time is left out, and so is what concerns nobody in the graph', () => {
  expect(
    noted(finding('start-unknown', { facts: [headship] }), finding('gap', { body: 'elsewhere' })),
  ).toEqual([]);
});

test('a remark concerns the days that it may reach into', () => {
  const [gap] = noted(finding('gap', { days: { from: '1960-01-01', to: '1978-08-02' } }));
  const [open] = noted(finding('gap', {}));
  const concerned = (note: typeof gap, day: string) => note && meets(note, { min: day, max: day });
  expect(['1959-12-31', '1960-01-01', '1978-08-02', '1978-08-03'].map((day) => concerned(gap, day))).toEqual([
    ...[false, true, true, false],
  ]);
  expect(['1958-04-30', '2020-01-01'].map((day) => concerned(open, day))).toEqual([false, true]);
});

test('the same remark that two answers make is made once', () => {
  expect(noted(finding('gap', {}), finding('gap', {}))).toHaveLength(1);
});

test('a remark stands in the lane of its body, its words beside it where there is no room on it', () => {
  const days = (from: string, to: string) => ({ days: { from, to } });
  const notes = noted(
    finding('gap', days('1960-01-01', '1977-12-31')),
    finding('gap', days('1979-01-01', '1979-02-01')),
  );
  const [first, last] = [utc('1940-01-01'), utc('1990-01-01')];
  const { lanes } = drawingOf(lanesOf(facts, graph.edges, { grouping: 'body', notes }), {
    place: (time) => ((time - first) / (last - first)) * 1000,
    limit: 1000,
    width: 1000,
    measure: (text) => text.length * 7,
  });
  const placed = lanes.flatMap(({ lane, items }) =>
    items.flatMap((item) => (item.form === 'note' ? [{ lane: lane.id, ...item }] : [])),
  );
  expect(placed.map(({ lane, labelX, known }) => [lane, labelX > known[0] && labelX < known[1]])).toEqual([
    ['new', true],
    ['new', false],
  ]);
});

test('by person the remarks on bodies are left out', () => {
  const notes = noted(finding('gap', {}), finding('overlap', { body: null, facts: [headship] }));
  const described = (grouping: 'body' | 'person') =>
    lanesOf(facts, graph.edges, { grouping, notes }).flatMap((lane) => lane.notes.map(({ kind }) => kind));
  expect([described('body'), described('person')]).toEqual([['gap'], ['overlap']]);
});
