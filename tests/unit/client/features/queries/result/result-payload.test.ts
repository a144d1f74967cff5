import { expect, test } from 'vitest';
import { textOfPayload } from '../../../../../../client/export/payload.ts';
import { resultPayload } from '../../../../../../client/features/queries/result/result-payload.ts';
import type { Result } from '../../../../../../contract/api/result.ts';
import { csv } from '../../../../../../contract/text/formats/csv.ts';
import { markdown } from '../../../../../../contract/text/formats/markdown.ts';
import { readCsv } from '../../../../contract/text/formats/read-csv.ts';

const headed = { id: 'e', type: 'HEADED', source: 'a', target: 'b', properties: { citations: ['s:3'] } };
const result: Result = {
  columns: ['leader', 'relationship', 'citations', 'note'],
  rows: [
    [{ $node: 'a' }, { $edge: 'e' }, ['s:7', 's:3', 'gone'], null],
    [{ $node: 'a' }, null, [], '=1+1'],
  ],
  graph: { nodes: [{ id: 'a', labels: ['Person'], name: 'Lan', properties: {} }], edges: [headed] },
  citations: [3, 7].map((paragraph) => ({
    id: `s:${paragraph}`,
    source: { id: 's', title: 'A history', short: '1990' },
    paragraph,
    summary: '',
  })),
  notifications: [],
  summary: { shown: 2, total: 3, isTotalExact: true, truncated: true, cutBy: 'rows', milliseconds: 1 },
};
const payload = resultPayload('Who led what?', result);

test('a result becomes a table with its passages written out, and nothing that a spreadsheet works out', () => {
  expect(textOfPayload(payload, csv, '')).toBe(
    'leader,relationship,sources,note\r\nLan,HEADED,"1990 ¶7: A history, paragraph 7; 1990 ¶3: A history, paragraph 3",\r\nLan,,,\'=1+1\r\n',
  );
});

test('where no column lists passages, those of the relationships of a row stand in one of their own', () => {
  const { columns, rows, ...rest } = result;
  const without = { ...rest, columns: columns.slice(0, 2), rows: rows.map((row) => row.slice(0, 2)) };
  expect(textOfPayload(resultPayload('Who led what?', without), csv, '')).toBe(
    'leader,relationship,sources\r\nLan,HEADED,"1990 ¶3: A history, paragraph 3"\r\nLan,,\r\n',
  );
});

test('a result becomes a line for each row, with each passage as a footnote once', () => {
  expect(textOfPayload(payload, markdown, 'http://here/')).toBe(`# Who led what?

2 rows, more rows not shown.

- Lan; relationship: HEADED[^1990¶3][^1990¶7]
- Lan; note: =1+1

<http://here/>

[^1990¶3]: 1990 ¶3: *A history*, paragraph 3.
[^1990¶7]: 1990 ¶7: *A history*, paragraph 7.
`);
});

const board = { id: 'b', labels: ['Organization'], name: 'Board', properties: { citations: ['s:7'] } };
const inner = { columns: ['answer'], graph: { ...result.graph, nodes: [...result.graph.nodes, board] } };
const cited3 = '1990 ¶3: A history, paragraph 3';

test.each([
  ['a list', [{ $edge: 'e' }], 'Lan headed the Board', cited3],
  ['a list of lists', [[{ $edge: 'e' }]], '[Lan headed the Board]', cited3],
  ['a map', { best: { $edge: 'e' } }, 'best: Lan headed the Board', cited3],
  ['a list of maps', [{ best: [{ $edge: 'e' }] }], '{best: [Lan headed the Board]}', cited3],
  ['a path', [{ $node: 'a' }, { $edge: 'e' }, { $node: 'b' }], 'Lan; Lan headed the Board; Board', cited3],
  ['entities alone', [[{ $node: 'a' }, { $node: 'b' }]], '[Lan; Board]', '1990 ¶7: A history, paragraph 7'],
])('the sources of what lies in %s are in every format', (_, cell, text, sources) => {
  const nested = resultPayload('Q', { ...result, ...inner, rows: [[cell]] });
  expect(readCsv(textOfPayload(nested, csv, ''))).toEqual([
    ['answer', 'sources'],
    [text, sources],
  ]);
  expect(textOfPayload(nested, markdown, '')).toContain(`\n\n[^1990¶${sources.slice(6, 7)}]: `);
});

test('passages that no column lists stand in a column beside those that are listed', () => {
  const more = { ...result, columns: ['facts', 'citations'], rows: [[[{ $edge: 'e' }], ['s:7']]] };
  expect(readCsv(textOfPayload(resultPayload('Q', more), csv, ''))).toEqual([
    ['facts', 'sources', 'further sources'],
    ['HEADED', '1990 ¶7: A history, paragraph 7', cited3],
  ]);
});
