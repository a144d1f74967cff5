import { expect, test } from 'vitest';
import type { Hiding } from '../../../../../client/entity/shown-graph.ts';
import { textOfPayload } from '../../../../../client/export/payload.ts';
import { graphPayload } from '../../../../../client/views/canvas/graph-payload.ts';
import type { Graph } from '../../../../../contract/model/graph.ts';
import { csv } from '../../../../../contract/text/formats/csv.ts';
import { markdown } from '../../../../../contract/text/formats/markdown.ts';
import { answer } from '../../../../fixtures/paths-answer.ts';
import { readCsv } from '../../../contract/text/formats/read-csv.ts';

function byId<Item extends { id: string }>(items: readonly Item[]): Map<string, Item> {
  return new Map(items.map((item) => [item.id, item]));
}

const { nodes, edges } = answer.graph;
const explorer = {
  nodes: byId(nodes),
  edges: byId(edges.slice(0, 1)),
  citations: byId(answer.citations),
};

const shown = { hiddenKinds: [], hiddenTypes: [], filters: [] };

test('a graph becomes a table of its relationships and its entities, also of those without relationships', () => {
  expect(textOfPayload(graphPayload(explorer, { ...shown, at: null }), csv, '')).toBe(
    [
      'from,is,to,role,when,start,end,attested,basis,sources,from id,to id,fact id',
      'Trần Lan,member of,Labour Party,,from May 1958,1958-05,,,,"1990 ¶7: A history, paragraph 7",lan,party,joined',
      'Trần Lan,person,,,,,,,,,lan,,',
      'Labour Party,party,,,,,,,,,party,,',
      'Labour Party Board,commission,,,,,,,,,board,,',
      '',
    ].join('\r\n'),
  );
});

test('a graph at a date says of each relationship whether it held then', () => {
  const bounds = { startMin: '1958-05-01', startMax: '1958-05-31' };
  const [first, ...others] = edges;
  const dated = others.map((edge) => ({ ...edge, properties: { ...edge.properties, ...bounds } }));
  const seen = { ...explorer, edges: byId(first ? [first, ...dated] : dated) };
  expect(
    textOfPayload(graphPayload(seen, { ...shown, at: '1950' }), markdown, 'http://here/'),
  ).toBe(`# Graph as of 1950

3 entities and 3 relationships.

## Possible, undated

- Trần Lan member of Labour Party (from May 1958)[^1990¶7]

## Not on this date

- Trần Lan headed Labour Party Board (from May 1958)[^1990¶3]
- Labour Party founded Labour Party Board (from May 1958)[^1990¶7]

## Entities

- Trần Lan, person
- Labour Party, party
- Labour Party Board, commission

<http://here/>

[^1990¶7]: 1990 ¶7: *A history*, paragraph 7.
[^1990¶3]: 1990 ¶3: *A history*, paragraph 3.
`);
  expect(textOfPayload(graphPayload(explorer, { ...shown, at: '1950' }), csv, '')).toBe(
    [
      'from,is,to,role,when,start,end,attested,basis,sources,from id,to id,fact id,time status',
      'Trần Lan,member of,Labour Party,,from May 1958,1958-05,,,,"1990 ¶7: A history, paragraph 7",lan,party,joined,undated',
      'Trần Lan,person,,,,,,,,,lan,,,undated',
      'Labour Party,party,,,,,,,,,party,,,undated',
      'Labour Party Board,commission,,,,,,,,,board,,,undated',
      '',
    ].join('\r\n'),
  );
});

test('properties of entities and relationships are in the file, also those of another model', () => {
  const foreign: Graph = {
    nodes: [
      {
        id: '4:1',
        labels: ['Product', 'Food'],
        name: 'Chai',
        properties: { name: 'Chai', tags: ['hot', 'a; b'], constructor: 'odd' },
        plays: [],
        time: {},
      },
      { id: '4:2', labels: ['Order'], name: 'Order 4:2', properties: {}, time: { start: '1996-07-04' } },
      { id: '4:3', labels: ['Region'], name: 'Alone', properties: { at: '1996-07-04' }, plays: [], time: {} },
    ],
    edges: [
      {
        id: '5:1',
        type: 'CONTAINS',
        source: '4:2',
        target: '4:1',
        properties: { quantity: 12, role: 'main', is: '=1+1', gone: null, matrix: [[1, 2], [3]] },
        meaning: {},
        time: {},
      },
    ],
  };
  const payload = graphPayload(
    { nodes: byId(foreign.nodes), edges: byId(foreign.edges), citations: new Map() },
    { ...shown, at: null },
  );
  expect(readCsv(textOfPayload(payload, csv, ''))).toEqual([
    [
      ...['from', 'is', 'to', 'role', 'when', 'start', 'end', 'attested', 'basis', 'sources'],
      ...['from id', 'to id', 'fact id'],
      ...['at', 'constructor', 'is (property)', 'matrix', 'name', 'quantity', 'role (property)', 'tags'],
    ],
    [
      ...['Order 4:2', 'CONTAINS', 'Chai', '', '', '', '', '', '', '', '4:2', '4:1', '5:1'],
      ...['', '', "'=1+1", '[1; 2]; [3]', '', '12', 'main', ''],
    ],
    [
      ...['Chai', 'Product; Food', '', '', '', '', '', '', '', '', '4:1', '', ''],
      ...['', 'odd', '', '', 'Chai', '', '', 'hot; "a; b"'],
    ],
    [
      ...['Order 4:2', 'Order', '', '', 'from 4 July 1996', '1996-07-04', '', '', '', '', '4:2', '', ''],
      ...['', '', '', '', '', '', '', ''],
    ],
    [
      ...['Alone', 'Region', '', '', '', '', '', '', '', '', '4:3', '', ''],
      ...['1996-07-04', '', '', '', '', '', '', ''],
    ],
  ]);
  expect(textOfPayload(payload, markdown, '')).toContain(`
- Order 4:2 CONTAINS Chai: is: =1+1; matrix: \\[1; 2\\]; \\[3\\]; quantity: 12; role: main

## Entities

- Chai, Product; Food: constructor: odd; name: Chai; tags: hot; "a; b"
- Order 4:2, Order (from 4 July 1996)
- Alone, Region: at: 1996-07-04
`);
});

test('what is hidden is not exported', () => {
  const all = { ...explorer, edges: byId(edges) };
  const idsIn = (hidden: Partial<Hiding>) => {
    const { graph } = graphPayload(all, { ...shown, ...hidden, at: null });
    const { nodes, edges } = graph?.() ?? { nodes: [], edges: [] };
    return [nodes.map(({ id }) => id), edges.map(({ id }) => id)];
  };
  expect(idsIn({ hiddenKinds: ['Party'] })).toEqual([['lan', 'board'], ['headed']]);
  expect(idsIn({ hiddenTypes: ['HEADED'] })).toEqual([
    ['lan', 'party', 'board'],
    ['joined', 'founded'],
  ]);
});
