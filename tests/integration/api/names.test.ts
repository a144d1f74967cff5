import { describe, expect, test } from 'vitest';
import type { GraphEdge, GraphNode } from '../../../contract/model/graph.ts';
import { profileShape } from '../../../contract/model/profile/profile.ts';
import { parseShippedQuery } from '../../../server/cypher/saved-query.ts';
import { parseStatement } from '../../../server/cypher/statement.ts';
import { runCommand } from '../../run-command.ts';
import { serveFixture } from './served-fixture.ts';

const served = serveFixture({ fixture: 'names', owner: 'odd', profile: 'guessed' });

/** Every name with the properties that are there beside it. */
const nodes = [
  ['Key proto', 'NamedKey', [['__proto__', 'p']]],
  ['Key constructor', 'NamedKey', [['constructor', 'c']]],
  [
    'Key toString',
    'NamedKey',
    [
      ['hasOwnProperty', 'h'],
      ['toString', 't'],
      ['valueOf', 'v'],
    ],
  ],
  ['Label constructor', 'constructor', []],
  ['Label toString', 'toString', []],
  ['Label proto', '__proto__', [['__proto__', 'Prototype']]],
] as const;

/** Relationships from one name to another, by their types. */
const types = ['KNOWS', '__proto__', 'constructor', 'hasOwnProperty', 'valueOf'];

const propertiesOf = ({ properties }: GraphNode | GraphEdge) =>
  Object.entries(properties)
    .filter(([name]) => name !== 'name' && name !== 'dataset')
    .toSorted();

async function find(name: string): Promise<GraphNode> {
  const { body } = await served.get(`/search?q=${encodeURIComponent(name)}`);
  return body.results.find(({ node }: { node: GraphNode }) => node.name === name).node;
}
const path = ({ id }: GraphNode, more = '') => `/entities/${encodeURIComponent(id)}${more}`;

describe('a graph whose names every object has', () => {
  test.each(nodes)('%s is found by its name and label, and described', async (name, label, properties) => {
    const node = await find(name);
    const { body } = await served.get(path(node));
    expect([body.node.labels, propertiesOf(body.node)]).toEqual([[label], properties]);
    const { body: ofLabel } = await served.get(`/search?q=${encodeURIComponent(name)}&kind=${label}`);
    expect(ofLabel.results.map((each: { node: GraphNode }) => each.node.id)).toContain(node.id);
  });

  test('each is a neighbour by the type of its relationship', async () => {
    const labelled = await find('Label constructor');
    const { body } = await served.get(path(labelled, '/neighbours?type=__proto__'));
    expect(body.graph.nodes.map(({ name }: GraphNode) => name)).toEqual(['Label constructor', 'Label proto']);
    expect(body.graph.edges.map((edge: GraphEdge) => [edge.type, propertiesOf(edge)])).toEqual([
      [
        '__proto__',
        [
          ['__proto__', 'of the edge'],
          ['constructor', 1],
        ],
      ],
    ]);
    const { body: all } = await served.get(path(labelled));
    expect(all.relationships.map(({ type }: { type: string }) => type).toSorted()).toEqual([
      'KNOWS',
      '__proto__',
    ]);
  });

  test('the schema lists them, and the overview shows them by label', async () => {
    const { body } = await served.get('/schema');
    const properties = new Map(
      body.labels.map((each: { label: string; properties: string[] }) => [each.label, each.properties]),
    );
    expect(properties.get('__proto__')).toEqual(['__proto__', 'dataset', 'name']);
    expect(properties.get('NamedKey')).toEqual([
      '__proto__',
      'constructor',
      'dataset',
      'hasOwnProperty',
      'name',
      'toString',
      'valueOf',
    ]);
    expect(body.relationshipTypes.map(({ type }: { type: string }) => type)).toEqual(
      expect.arrayContaining(types),
    );
    for (const label of ['constructor', 'toString', '__proto__']) {
      const { body: overview } = await served.get(`/graph?kind=${label}`);
      expect(overview.graph.nodes.map(({ labels }: GraphNode) => labels)).toEqual([[label]]);
    }
  });

  test('paths lead through them', async () => {
    const [from, to] = [await find('Label toString'), await find('Key toString')];
    const { body } = await served.get(`/paths?from=${from.id}&to=${to.id}&hubs=true`);
    const byId = new Map(body.graph.edges.map((edge: GraphEdge) => [edge.id, edge.type]));
    expect(body.paths[0].edges.map((id: string) => byId.get(id)).toSorted()).toEqual(types);
  });

  test.each(['json', 'jsonl'])('the file as %s holds every name', async (format) => {
    const response = await fetch(`${served.address}/api/export?format=${format}`);
    const file = await response.text();
    const items: { node?: GraphNode; edge?: GraphEdge }[] =
      format === 'jsonl'
        ? file
            .trim()
            .split('\n')
            .map((line) => JSON.parse(line))
        : [
            ...JSON.parse(file).nodes.map((node: GraphNode) => ({ node })),
            ...JSON.parse(file).edges.map((edge: GraphEdge) => ({ edge })),
          ];
    const ours = items.flatMap(({ node }) => (node?.properties.dataset === 'odd-names' ? [node] : []));
    expect(ours.map((node) => [node.name, node.labels[0], propertiesOf(node)]).toSorted()).toEqual(
      nodes.map((each) => [...each]).toSorted(),
    );
    expect(items.flatMap(({ edge }) => edge?.type ?? [])).toEqual(expect.arrayContaining(types));
  });

  test('they are fields that no route has, and ids that no entity has', async () => {
    for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf']) {
      const { status, body } = await served.get(`/graph?${name}=1`);
      expect([status, body.errors]).toEqual([400, [{ field: name, message: 'is not a known field' }]]);
      for (const place of ['/entities', '/queries'])
        expect((await served.get(`${place}/${name}`)).status).toBe(404);
    }
  });
});

const oddProfile = profileShape.parse(
  JSON.parse(`{
    "title": "Odd names",
    "identity": "elementId",
    "caption": ["name"],
    "search": ["name", "constructor"],
    "labels": { "__proto__": { "caption": ["__proto__"] }, "constructor": { "plays": ["person"] } },
    "relationships": { "__proto__": { "family": "headship", "role": "__proto__" } },
    "dates": {}
  }`),
);

const echo = parseShippedQuery(
  parseStatement(
    'constructor.cypher',
    `// title: Names that every object has
// description: As parameters and as columns.
// category: Tests
// view: table
// param constructor: string | Constructor
// param __proto__: string = none | Prototype
// param toString: integer = 1 | Text
RETURN $constructor AS constructor, $__proto__ AS \`__proto__\`, $toString AS toString, {\`__proto__\`: $__proto__, constructor: 2} AS valueOf`,
  ),
  'Diplograph',
);

describe('with a profile and a saved query that speak of them', () => {
  const withProfile = serveFixture({
    ...{ fixture: 'names', owner: 'odd', profile: oddProfile, saved: [echo] },
    beside: served,
  });
  const run = (parameters: string) =>
    fetch(`${withProfile.address}/api/queries/constructor/run`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: `{"parameters":${parameters}}`,
    }).then(async (response) => ({ status: response.status, body: await response.json() }));

  test('the profile is whole', async () => {
    const { body } = await withProfile.get('/profile');
    expect(JSON.stringify(body.profile.labels)).toContain('"__proto__":{"caption":["__proto__"]}');
    expect(JSON.stringify(body.profile.relationships)).toContain('"__proto__":{"family":"headship"');
  });

  test('a label has the caption of its own', async () => {
    const { body } = await withProfile.get('/graph?kind=__proto__');
    expect(body.graph.nodes.map(({ name }: GraphNode) => name)).toEqual(['Prototype']);
  });

  test('a query takes such parameters, and answers in such columns', async () => {
    const { status, body } = await run('{"constructor":"c","__proto__":"p","toString":"7"}');
    expect([status, body.columns]).toEqual([200, ['constructor', '__proto__', 'toString', 'valueOf']]);
    expect(JSON.stringify(body.rows.map((row: unknown[]) => row.slice(0, 3)))).toBe('[["c","p",7]]');
    expect(JSON.stringify(body.rows[0][3])).toContain('"__proto__"');
    expect((await run('{"constructor":"c"}')).body.rows[0].slice(0, 3)).toEqual(['c', 'none', 1]);
  });

  test('a parameter that is missing or unknown is named', async () => {
    expect((await run('{}')).body.errors).toEqual([{ field: 'constructor', message: 'must be given' }]);
    const { body } = await run('{"constructor":"c","hasOwnProperty":"h"}');
    expect(body.errors.map(({ field }: { field: string }) => field)).toEqual(['hasOwnProperty']);
  });

  test('the command line passes them on, and prints the columns', async () => {
    const given = ['constructor=c', '__proto__=p', '--json', '--url', withProfile.address];
    const { code, out } = await runCommand(['query', 'constructor', ...given], {});
    expect([code, JSON.stringify(JSON.parse(out).rows[0].slice(0, 3))]).toEqual([0, '["c","p",1]']);
  });
});
