import { describe, expect, test } from 'vitest';
import { textOfPayload } from '../../../../client/export/payload.ts';
import { factsOf } from '../../../../client/facts/facts.ts';
import { factsPayload } from '../../../../client/facts/facts-payload.ts';
import type { Note } from '../../../../client/facts/notes.ts';
import type { GraphEdge, GraphNode } from '../../../../contract/model/graph.ts';
import { boundsOf } from '../../../../contract/model/time/bounds.ts';
import { csv } from '../../../../contract/text/formats/csv.ts';
import { markdown } from '../../../../contract/text/formats/markdown.ts';
import { readCsv } from '../../contract/text/formats/read-csv.ts';

const person = (id: string, name: string): GraphNode => ({ id, labels: ['Person'], name, properties: {} });
const [lan, minh] = [person('lan', 'Lan'), person('minh', 'Minh')];
const met: GraphEdge = {
  id: 'met',
  type: 'MET',
  source: 'lan',
  target: 'minh',
  properties: { start: '1950', startMin: '1950-01-01', startMax: '1950-12-31', citations: ['s:3'] },
};
const citations = [
  { id: 's:3', source: { id: 's', title: 'A history', short: '1990' }, paragraph: 3, summary: '' },
];
const caveat: Note = {
  id: 'n',
  label: 'Two posts may overlap',
  kind: 'overlap',
  sentence: 'Lan held two posts.',
  segments: ['Lan held two posts.'],
  owner: lan,
  about: ['met'],
  span: null,
};

function payloadOf(edge: GraphEdge, at: string | null) {
  const graph = { nodes: [lan, minh], edges: [edge] };
  return factsPayload(
    'Table',
    {
      scope: { ...graph, citations, subject: null },
      facts: factsOf(graph),
      contextEvents: [],
      notes: [caveat],
      proven: [],
      queryDate: at === null ? null : { text: at, days: boundsOf(at) },
    },
    at,
  );
}

const columns = [
  ...['subject', 'relationship', 'object', 'role', 'when', 'start', 'end', 'attested', 'basis', 'sources'],
  ...['part', 'subject id', 'object id', 'fact id'],
];
const reference = '1990 ¶3: A history, paragraph 3';

describe('the facts of a table, exported', () => {
  test('are followed by what to be careful about, with its sources', () => {
    expect(readCsv(textOfPayload(payloadOf(met, null), csv, ''))).toEqual([
      columns,
      [
        ...['Lan', 'met', 'Minh', '', 'from 1950', '1950', '', '', '', reference],
        ...['canvas', 'lan', 'minh', 'met'],
      ],
      [
        ...['Lan', 'Two posts may overlap', '', '', 'Lan held two posts.', '', '', '', '', reference],
        ...['caveat', 'lan', '', 'met'],
      ],
    ]);
  });

  test('say on a date whether they held then', () => {
    const payload = payloadOf(met, '1950-06');
    const [head = [], ...rows] = readCsv(textOfPayload(payload, csv, ''));
    expect([head.at(-1), rows.map((row) => row.at(-1))]).toEqual(['as of', ['possible', '']]);
    expect(textOfPayload(payload, markdown, '')).toContain('- Lan met Minh (from 1950, possible)[^1990¶3]');
  });

  test('of another model have a column for each property', () => {
    const payload = payloadOf(
      { ...met, properties: { place: 'Huế', object: 'talks' }, meaning: {}, time: {} },
      null,
    );
    const [head = [], first = []] = readCsv(textOfPayload(payload, csv, ''));
    expect([head.slice(-2), first.slice(-2)]).toEqual([
      ['object (property)', 'place'],
      ['talks', 'Huế'],
    ]);
    expect(textOfPayload(payload, markdown, '')).toContain('- Lan MET Minh: object: talks; place: Huế\n');
  });
});
