import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseShippedQuery } from '../../../server/cypher/saved-query.ts';
import { parseStatement } from '../../../server/cypher/statement.ts';
import { serveFixture } from './served-fixture.ts';

const saved = (name: string, parameters: string[], text: string) => {
  const header = [
    'title: T',
    'description: D',
    'category: C',
    'view: table',
    ...parameters.map((each) => `param ${each}`),
  ];
  return parseShippedQuery(
    parseStatement(`${name}.cypher`, [...header.map((line) => `// ${line}`), text].join('\n')),
    'Diplograph',
  );
};

const everyType = [
  'who: entity:Person | Who',
  'at: date | When',
  'from: date = | Since',
  'limit: integer = 5 | Limit',
  'word: string = | Word',
  'sure: boolean = false | Sure',
  'rank: head, deputy = head | Rank',
];

const served = serveFixture({
  fixture: 'offices',
  owner: 'ask',
  profile: 'built-in',
  saved: [
    saved(
      'echo',
      everyType,
      'RETURN $who AS who, $at AS at, $from AS from, $limit AS limit, valueType($limit) AS type, $word AS word, $sure AS sure, $rank AS rank',
    ),
    saved(
      'relationships',
      [],
      "MATCH (:Entity {id: 'ask-lan'})-[edge:HEADED]->(body) RETURN edge, body.name AS body, [edge, {of: body}] AS both ORDER BY edge.id",
    ),
    saved('path', [], "MATCH path = (:Entity {id: 'ask-board'})-[:RENAMED_TO]->() RETURN path"),
    saved('many', [], 'UNWIND range(1, 5000) AS number RETURN number'),
    saved('broken', [], 'RETURN 1 / 0 AS never'),
  ],
});

const run = (name: string, parameters?: Record<string, string>) =>
  served.post(`/queries/${name}/run`, parameters && { parameters });

describe('parameters', () => {
  test('are read by their declared types', async () => {
    const { body } = await run('echo', {
      who: 'ask-lan',
      at: '1965',
      limit: '9007199254740993',
      sure: 'true',
      rank: 'deputy',
    });
    expect(body.rows[0]).toEqual([
      'ask-lan',
      { text: '1965', min: '1965-01-01', max: '1965-12-31' },
      null,
      '9007199254740993',
      'INTEGER NOT NULL',
      null,
      true,
      'deputy',
    ]);
  });

  test('every wrong one is named', async () => {
    const { status, body } = await run('echo', {
      who: 'ask-xuan-thui',
      at: 'soon',
      limit: '1.5',
      sure: 'perhaps',
      rank: 'king',
      what: 'x',
    });
    expect([status, body.errors]).toEqual([
      400,
      [
        {
          field: 'what',
          message: 'is not a parameter of this query: it takes who, at, from, limit, word, sure, rank',
        },
        {
          field: 'who',
          message: 'names nothing here: "ask-xuan-thui". Did you mean "ask-xuan-thuy" (Xuân Thủy)?',
        },
        { field: 'at', message: expect.stringContaining('"soon" is not a date we can read') },
        { field: 'limit', message: 'must be a whole number, not "1.5"' },
        { field: 'sure', message: 'must be true or false, not "perhaps"' },
        { field: 'rank', message: 'must be one of head, deputy, not "king"' },
      ],
    ]);
  });

  test('a missing one and one of the wrong kind are distinguished', async () => {
    const { body } = await run('echo', { who: 'ask-board' });
    expect(body.errors).toEqual([
      { field: 'who', message: expect.stringMatching(/^must be a Person, but "ask-board" is .*Commission/) },
      { field: 'at', message: 'must be given' },
    ]);
  });
});

describe('results', () => {
  test('cells point at nodes and edges, and edges bring their ends along', async () => {
    const { body } = await run('relationships');
    expect(body.columns).toEqual(['edge', 'body', 'both']);
    expect(body.rows).toEqual([
      [
        { $edge: 'ask-lan-commission' },
        'Foreign Liaison Commission',
        [{ $edge: 'ask-lan-commission' }, { of: { $node: 'ask-commission' } }],
      ],
      [
        { $edge: 'ask-lan-union' },
        'Union of Friendship Societies',
        [{ $edge: 'ask-lan-union' }, { of: { $node: 'ask-union' } }],
      ],
    ]);
    const ids = body.graph.nodes.map(({ id }: { id: string }) => id);
    expect(ids.toSorted()).toEqual(['ask-commission', 'ask-lan', 'ask-union']);
    expect(body.summary).toEqual({
      ...{ shown: 2, total: 2, isTotalExact: true, truncated: false, cutBy: null },
      milliseconds: expect.any(Number),
    });
    expect(body.citations.map(({ id }: { id: string }) => id)).toEqual(['ask-gazette:3', 'ask-memoir:1']);
  });

  test('a path is described as the nodes and edges along it', async () => {
    const { body } = await run('path');
    expect(body.rows).toEqual([
      [[{ $node: 'ask-board' }, { $edge: 'ask-renamed' }, { $node: 'ask-commission' }]],
    ]);
  });

  test('rows end where nobody reads on, and say so', async () => {
    const { body } = await run('many');
    expect([body.rows.length, body.summary.shown, body.summary.truncated]).toEqual([1000, 1000, true]);
  });

  test('a query that fails tells nothing of its inside', async () => {
    const { status, body } = await run('broken');
    expect([status, body.detail]).toEqual([500, expect.not.stringContaining('zero')]);
  });
});

test('a query is found by its name, or not', async () => {
  expect((await served.get('/queries/path')).body).toMatchObject({ name: 'path', parameters: [] });
  expect((await run('paths')).status).toBe(404);
});

describe('sources', () => {
  test('tell how much rests on each', async () => {
    const { body } = await served.get('/sources');
    expect(body.sources.filter(({ id }: { id: string }) => id.startsWith('ask-'))).toEqual([
      {
        id: 'ask-memoir',
        title: 'A Memoir',
        author: null,
        publication: null,
        published: null,
        url: null,
        archive: null,
        remark: null,
        short: 'ask-memoir',
        passages: 1,
        facts: 9,
        entities: 8,
      },
      {
        id: 'ask-gazette',
        title: 'The Gazette',
        author: 'A. Clerk',
        publication: 'Gazette Press',
        published: '1990-05',
        url: 'https://gazette.example/7',
        archive: null,
        remark: null,
        short: '1990',
        passages: 2,
        facts: 9,
        entities: 8,
      },
    ]);
  });

  test('one source tells what rests on each of its paragraphs', async () => {
    const { body } = await served.get('/sources/ask-gazette');
    expect(body.paragraphs[1]).toEqual({
      ...{ id: 'ask-gazette:7', paragraph: 7, summary: 'How the commission was split.' },
      ...{ entities: 2, facts: 2 },
    });
    const { body: citing } = await served.get('/passages/ask-gazette%3A7/citing');
    expect(citing.entities.map(({ id }: { id: string }) => id)).toEqual(['ask-relations', 'ask-research']);
    expect([citing.facts.length, citing.shown, citing.total, citing.nextCursor]).toEqual([2, 4, 4, null]);
    expect(citing.facts[0]).toMatchObject({
      id: 'ask-split-1',
      type: 'SPLIT_INTO',
      source: { id: 'ask-commission' },
      target: { id: 'ask-research' },
      when: 'in 1973',
    });
    expect((await served.get('/passages/ask-nothing/citing')).status).toBe(404);
    expect((await served.get('/sources/ask-nothing')).status).toBe(404);
  });

  test('the paragraphs of a source, and what rests on one, come page after page', async () => {
    const { body: first } = await served.get('/sources/ask-gazette?limit=1');
    expect([first.shown, first.total, first.truncated]).toEqual([1, 2, true]);
    const { body: second } = await served.get(`/sources/ask-gazette?limit=1&cursor=${first.nextCursor}`);
    expect([...first.paragraphs, ...second.paragraphs].map(({ paragraph }) => paragraph)).toEqual([3, 7]);
    expect(second.nextCursor).toBe(null);
    const seen: string[] = [];
    let cursor = '';
    while (cursor !== null) {
      const { body } = await served.get(
        `/passages/ask-gazette%3A7/citing?limit=3${cursor && `&cursor=${cursor}`}`,
      );
      seen.push(...[...body.entities, ...body.facts].map(({ id }: { id: string }) => id));
      cursor = body.nextCursor;
    }
    expect(seen).toEqual(['ask-relations', 'ask-research', 'ask-split-1', 'ask-split-2']);
  });
});

test('the export is a file with every entity, relationship and passage, each once', async () => {
  const { headers, body } = await served.get('/export');
  expect(headers.get('content-disposition')).toBe('attachment; filename=diplograph.json');
  const own = ({ id }: { id: string }) => id.startsWith('ask-');
  const source = readFileSync(join(import.meta.dirname, '../../fixtures/graphs/offices.cypher'), 'utf8');
  const counts = [/\(\w+:Entity:/g, /-\[:[A-Z_]+ \{id:/g, /:Passage /g].map(
    (each) => source.match(each)?.length,
  );
  expect([body.nodes, body.edges, body.citations].map((list) => list.filter(own).length)).toEqual(counts);
});

test('the export is sent record by record in other formats too, and no format that cannot be sent is taken', async () => {
  const { body: whole } = await served.get('/export');
  const { headers, body } = await served.get('/export?format=jsonl');
  expect(headers.get('content-type')).toMatch(/^application\/jsonl/);
  expect(headers.get('content-disposition')).toBe('attachment; filename=diplograph.jsonl');
  const lines: Record<string, object>[] = body
    .trimEnd()
    .split('\n')
    .map((line: string) => JSON.parse(line));
  const all = (kind: string) => lines.flatMap((line) => line[kind] ?? []);
  expect({ nodes: all('node'), edges: all('edge'), citations: all('citation') }).toEqual(whole);
  const refused = await served.get('/export?format=png');
  expect([refused.status, refused.body.errors]).toEqual([
    400,
    [{ field: 'format', message: expect.stringContaining('json or jsonl') }],
  ]);
});
