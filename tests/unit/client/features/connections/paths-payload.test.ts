import { expect, test } from 'vitest';
import { textOfPayload } from '../../../../../client/export/payload.ts';
import { pathsPayload } from '../../../../../client/features/connections/paths-payload.ts';
import { csv } from '../../../../../contract/text/formats/csv.ts';
import { json } from '../../../../../contract/text/formats/json.ts';
import { markdown } from '../../../../../contract/text/formats/markdown.ts';
import { answer } from '../../../../fixtures/paths-answer.ts';
import { readCsv } from '../../../contract/text/formats/read-csv.ts';

const request = { from: 'lan', to: 'party', steps: 5, hubs: false, avoid: [], at: '1958' };
const payload = pathsPayload(request, answer);

test('connections become a table with a row for each step', () => {
  expect(textOfPayload(payload, csv, '')).toBe(
    [
      'path,hop,from,relationship,to,when,sources,from id,to id,fact id',
      '1,1,Trần Lan,member of,Labour Party,from May 1958,"1990 ¶7: A history, paragraph 7",lan,party,joined',
      '2,1,Trần Lan,headed,Labour Party Board,from May 1958,"1990 ¶3: A history, paragraph 3",lan,board,headed',
      '2,2,Labour Party Board,founded by,Labour Party,from May 1958,"1990 ¶7: A history, paragraph 7",board,party,founded',
      '',
    ].join('\r\n'),
  );
});

test('connections become sentences with footnotes, and a way back', () => {
  expect(
    textOfPayload(payload, markdown, 'http://here/?from=lan&to=party'),
  ).toBe(`# Paths between Trần Lan and Labour Party

2 paths of 1 to 2 hops, up to 5, as of 1958.

Avoiding hubs: Laos.

- Trần Lan was a member of the Labour Party (May 1958)[^1990¶7].
- Trần Lan headed the Labour Party Board[^1990¶3], which was founded by the Labour Party[^1990¶7].

<http://here/?from=lan&to=party>

[^1990¶7]: 1990 ¶7: *A history*, paragraph 7.
[^1990¶3]: 1990 ¶3: *A history*, paragraph 3.
`);
});

test('as data it is the answer itself, with what it is and where it came from', () => {
  expect(JSON.parse(textOfPayload(payload, json, 'http://here/'))).toEqual({
    title: 'Paths between Trần Lan and Labour Party',
    address: 'http://here/',
    ...answer,
  });
});

test('a table of connections says how each stood on a date, and has the properties of another model', () => {
  const [first] = answer.graph.edges;
  if (!first) throw new Error('The answer has no relationships.');
  const dated = {
    ...answer,
    paths: answer.paths.slice(0, 1).map((path) => ({ ...path, holdStatus: 'possible' as const })),
    graph: { ...answer.graph, edges: [{ ...first, properties: { seats: 3 }, meaning: {}, time: {} }] },
  };
  const [head = [], row = []] = readCsv(textOfPayload(pathsPayload(request, dated), csv, ''));
  expect([head.slice(-2), row.slice(-2)]).toEqual([
    ['as of', 'seats'],
    ['possible', '3'],
  ]);
});
