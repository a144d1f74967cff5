import { expect, test } from 'vitest';
import { textOfPayload } from '../../../../../client/export/payload.ts';
import { resultPayload } from '../../../../../client/features/queries/result-payload.ts';
import type { Result } from '../../../../../contract/api/routes/queries.ts';
import { csv } from '../../../../../contract/text/formats/csv.ts';
import { markdown } from '../../../../../contract/text/formats/markdown.ts';

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
  summary: { shown: 2, truncated: true, milliseconds: 1 },
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
