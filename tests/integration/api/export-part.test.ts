import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Citation } from '../../../contract/model/citation.ts';
import type { Graph, GraphEdge, GraphNode } from '../../../contract/model/graph.ts';
import { boundsOf } from '../../../contract/model/time/bounds.ts';
import { timeStatusOf } from '../../../contract/model/time/time-status.ts';
import { tableOfFacts } from '../../../contract/text/facts.ts';
import { csvOf } from '../../../contract/text/formats/csv.ts';
import { citedByAll } from '../../../contract/text/references.ts';
import { readCsv } from '../../unit/contract/text/formats/read-csv.ts';
import { serveFixture } from './served-fixture.ts';

const served = serveFixture({ fixture: 'offices', owner: 'part', profile: 'built-in' });

// A second data set, with a fact that ends in the first.
beforeAll(async () => {
  await served.driver.executeQuery(
    `MATCH (thuy {id: 'part-xuan-thuy'})
     CREATE (:Dataset:Guests {id: 'part-guests', title: 'Guests', revision: '1'})
     CREATE (guest:Entity:Person:Guests {id: 'part-guest', name: 'A. Guest', dataset: 'part-guests'})
     CREATE (guest)-[:MET {id: 'part-met', dataset: 'part-guests', start: '1960', end: '1960',
       startMin: date('1960-01-01'), startMax: date('1960-12-31'), endMin: date('1960-01-01'), endMax: date('1960-12-31'),
       citations: ['part-memoir:1']}]->(thuy)`,
  );
});
afterAll(() => served.driver.executeQuery('MATCH (node:Guests) DETACH DELETE node'));

type Exported = Graph & { citations: Citation[] };

const idsOf = (items: readonly { id: string }[]) => items.map(({ id }) => id).toSorted();
const summaryOf = ({ nodes, edges, citations }: Exported) => [nodes, edges, citations].map(idsOf);

async function exported(query = ''): Promise<Exported> {
  return (await served.get(`/export?${query}`)).body;
}

/** What of a graph held on a date, or may have, by the program's own predicate. */
function heldAt({ nodes, edges }: Graph, at: string): { nodes: GraphNode[]; edges: GraphEdge[] } {
  const interval = boundsOf(at);
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const endsOf = ({ source, target }: GraphEdge) => [source, target].flatMap((id) => byId.get(id) ?? []);
  const held = edges.filter((edge) => timeStatusOf(edge, interval, endsOf(edge)) !== 'no');
  const ends = new Set(held.flatMap(({ source, target }) => [source, target]));
  return {
    nodes: nodes.filter((node) => ends.has(node.id) || timeStatusOf(node, interval) !== 'no'),
    edges: held,
  };
}

/** What of some passages is cited by something. */
const citedIn = (citations: readonly Citation[], { nodes, edges }: Graph) => {
  const cited = citedByAll([...nodes, ...edges]);
  return citations.filter(({ id }) => cited.includes(id));
};

describe('a data set', () => {
  test('is exported with the ends of its relationships, and with what it cites of others', async () => {
    expect(summaryOf(await exported('dataset=part-guests'))).toEqual([
      ['part-guest', 'part-xuan-thuy'],
      ['part-met'],
      ['part-gazette:3', 'part-memoir:1'],
    ]);
  });

  test('holds nothing of another', async () => {
    const [nodes, edges] = summaryOf(await exported('dataset=part-offices'));
    expect([nodes?.length, edges?.length]).toEqual([15, 18]);
    expect([...(nodes ?? []), ...(edges ?? [])]).not.toContain('part-guest');
    expect(edges).not.toContain('part-met');
  });

  test('that is not there is refused, with the names of those that are', async () => {
    const { status, body } = await served.get('/export?dataset=part-nothing');
    expect([status, body.detail]).toEqual([
      404,
      'No data set has the id "part-nothing". Those loaded: "part-guests", "part-offices".',
    ]);
  });

  test('names its file', async () => {
    const { headers } = await served.get('/export?dataset=part-guests&format=csv&at=1960-05');
    expect(headers.get('content-disposition')).toBe(
      'attachment; filename=diplograph-part-guests-as-of-may-1960.csv',
    );
  });
});

describe('a date', () => {
  test.each(['1900', '1949-11', '1954', '1958-05-15', '1960', '1979~', '195X', '2020', '1900/2020'])(
    'leaves what held then, or may have, and its ends: %s',
    async (at) => {
      const [whole, then] = await Promise.all([exported(), exported(`at=${encodeURIComponent(at)}`)]);
      const held = heldAt(whole, at);
      expect(summaryOf(then)).toEqual(summaryOf({ ...held, citations: citedIn(whole.citations, held) }));
    },
  );

  test('applies to a data set too: ends of what did not hold are left out', async () => {
    expect(summaryOf(await exported('dataset=part-guests&at=1961'))).toEqual([['part-guest'], [], []]);
  });

  test('is refused where it is none, with what was probably meant', async () => {
    const { status, body } = await served.get('/export?at=3%20May%201958');
    expect([status, body.errors]).toEqual([
      400,
      [{ field: 'at', message: '"3 May 1958" is not EDTF: write 1958-05-03.' }],
    ]);
  });
});

describe('a selection', () => {
  const ids = ['part-xuan-thuy', 'part-board', 'part-board', 'part-commission', 'part-gone'];

  test('is exported with the relationships among it and what they cite', async () => {
    const { body } = await served.post('/export', { ids });
    expect(summaryOf(body)).toEqual([
      ['part-board', 'part-commission', 'part-xuan-thuy'],
      ['part-renamed', 'part-thuy-board', 'part-thuy-commission', 'part-thuy-member'],
      ['part-gazette:3', 'part-memoir:1'],
    ]);
  });

  test.each(['1900', '1950', '1960', '1990'])('at a date holds what held of it: %s', async (at) => {
    const [whole, then] = await Promise.all([
      served.post('/export', { ids }),
      served.post('/export', { ids, at }),
    ]);
    const held = heldAt(whole.body, at);
    expect(summaryOf(then.body)).toEqual(
      summaryOf({ ...held, citations: citedIn(whole.body.citations, held) }),
    );
  });

  test('of nothing is empty, and of what is no list is refused', async () => {
    expect((await served.post('/export', { ids: [] })).body).toEqual({ nodes: [], edges: [], citations: [] });
    expect((await served.post('/export', { ids: 'part-board' })).status).toBe(400);
    expect((await served.post('/export', {})).status).toBe(400);
  });
});

describe('CSV', () => {
  test.each([
    ['everything', 'dataset=part-offices'],
    ['a date', 'at=1954'],
  ])('of %s is the table of the same graph', async (_, query) => {
    const [graph, { body, headers }] = await Promise.all([
      exported(query),
      served.get(`/export?format=csv&${query}`),
    ]);
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8');
    const { columns, rows } = tableOfFacts(graph, graph.citations);
    const table = readCsv(csvOf({ columns, rows }));
    const found = readCsv(body.replace(/^\uFEFF/, ''));
    expect(found.map((row) => row.slice(0, columns.length))).toEqual(table);
    const interval = query.startsWith('at') ? boundsOf('1954') : undefined;
    const statuses = interval
      ? [['time status'], ...[...graph.edges, ...graph.nodes].map((item) => [timeStatusOf(item, interval)])]
      : found.map(() => []);
    expect(found.map((row) => row.slice(columns.length))).toEqual(statuses);
  });

  test('of a selection holds its rows', async () => {
    const { body } = await served.post('/export', { ids: ['part-board', 'part-commission'], format: 'csv' });
    const ids = readCsv(body.replace(/^\uFEFF/, '')).map((row) => row.slice(10, 13));
    expect(ids).toEqual([
      ['from id', 'to id', 'fact id'],
      ['part-board', 'part-commission', 'part-renamed'],
      ['part-board', '', ''],
      ['part-commission', '', ''],
    ]);
  });
});

test('Markdown of a data set has its title, its facts with footnotes, and its entities', async () => {
  const { body, headers } = await served.get('/export?format=markdown&dataset=part-guests&at=1960');
  expect(headers.get('content-type')).toBe('text/markdown; charset=utf-8');
  expect(body).toMatch(/^# Guests as of 1960\n\n- A\. Guest met Xuân Thủy/);
  expect(body).toMatch(/\n\n## Entities\n\n- A\. Guest, person\n- Xuân Thủy, person/);
  expect(body).toMatch(/\n\[\^part-memoir¶1\]: .*A Memoir/);
});

test('a format that is not there is refused with those that are, which the description names too', async () => {
  const { status, body } = await served.get('/export?format=graphml');
  expect(status).toBe(400);
  const { body: description } = await served.get('/openapi.json');
  const { parameters, responses } = description.paths['/export'].get;
  const { schema } = parameters.find(({ name }: { name: string }) => name === 'format');
  expect(schema.enum).toEqual(['markdown', 'csv', 'json', 'jsonl']);
  for (const format of schema.enum) expect(body.errors[0].message).toContain(format);
  expect(Object.keys(responses['200'].content)).toEqual([
    'application/json',
    'text/markdown',
    'text/csv',
    'application/jsonl',
  ]);
});
