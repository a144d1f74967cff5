import { expect, test } from 'vitest';
import { textOfPayload } from '../../../../../client/export/payload.ts';
import { graphPayload } from '../../../../../client/views/canvas/graph-payload.ts';
import { csv } from '../../../../../contract/text/formats/csv.ts';
import { markdown } from '../../../../../contract/text/formats/markdown.ts';
import { answer } from '../../../../fixtures/paths-answer.ts';

function byId<Item extends { id: string }>(items: readonly Item[]): Map<string, Item> {
  return new Map(items.map((item) => [item.id, item]));
}

const { nodes, edges } = answer.graph;
const explorer = {
  nodes: byId(nodes),
  edges: byId(edges.slice(0, 1)),
  citations: byId(answer.citations),
};

test('a graph becomes a table of its relationships', () => {
  expect(textOfPayload(graphPayload(explorer, { at: null }), csv, '')).toBe(
    [
      'from,is,to,role,when,start,end,attested,basis,sources,from id,to id,fact id',
      'Trần Lan,member of,Labour Party,,from May 1958,1958-05,,,,"1990 ¶7: A history, paragraph 7",lan,party,joined',
      '',
    ].join('\r\n'),
  );
});

test('a graph at a date says of each relationship whether it held then', () => {
  const bounds = { startMin: '1958-05-01', startMax: '1958-05-31' };
  const [first, ...others] = edges;
  const dated = others.map((edge) => ({ ...edge, properties: { ...edge.properties, ...bounds } }));
  const seen = { ...explorer, edges: byId(first ? [first, ...dated] : dated) };
  expect(textOfPayload(graphPayload(seen, { at: '1950' }), markdown, 'http://here/')).toBe(`# Graph as of 1950

3 entities and 3 relationships.

## Possible, undated

- Trần Lan member of Labour Party (from May 1958)[^1990¶7]

## Not on this date

- Trần Lan headed Labour Party Board (from May 1958)[^1990¶3]
- Labour Party founded Labour Party Board (from May 1958)[^1990¶7]

<http://here/>

[^1990¶7]: 1990 ¶7: *A history*, paragraph 7.
[^1990¶3]: 1990 ¶3: *A history*, paragraph 3.
`);
  expect(textOfPayload(graphPayload(explorer, { at: '1950' }), csv, '')).toBe(
    [
      'from,is,to,role,when,start,end,attested,basis,sources,from id,to id,fact id,time status',
      'Trần Lan,member of,Labour Party,,from May 1958,1958-05,,,,"1990 ¶7: A history, paragraph 7",lan,party,joined,undated',
      '',
    ].join('\r\n'),
  );
});
