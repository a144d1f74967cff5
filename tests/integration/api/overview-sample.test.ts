import { describe, expect, test } from 'vitest';
import { overview } from '../../../contract/api/routes/entities.ts';
import type { Graph } from '../../../contract/model/graph.ts';
import { readLibrary } from '../../../server/cypher/library.ts';
import { openGraph } from '../../../server/graph/open.ts';
import { adjacencyOf, componentsOf } from '../../../server/graph/overview/components.ts';
import { findOverview } from '../../../server/graph/overview.ts';
import { cypherFolder, serveFixture } from './served-fixture.ts';

const served = serveFixture({ fixture: 'northwind', owner: 'sample', profile: 'guessed' });

async function hold(...statements: string[]): Promise<void> {
  await served.driver.executeQuery('MATCH (node) DETACH DELETE node');
  for (const statement of statements) await served.driver.executeQuery(statement);
}

/** What the graph answers once it has been opened as it is now; the same whenever that is. */
async function sampleOf(query: Record<string, string>) {
  const { driver, database } = served;
  const library = readLibrary(cypherFolder);
  const open = () =>
    openGraph({ driver, database: database.database, description: '', library, profile: 'guessed' });
  const ask = async () => findOverview(await open(), overview.query.parse(query));
  const answer = await ask();
  expect(await ask()).toEqual(answer);
  return { ...answer, ...shapeOf(answer.graph) };
}

function shapeOf(graph: Graph) {
  const links = adjacencyOf(graph);
  return {
    labels: [...new Set(graph.nodes.flatMap(({ labels }) => labels))].toSorted(),
    parts: componentsOf(graph, links).length,
    hub: Math.max(...[...links.values()].map(({ length }) => length)),
  };
}
const of = (graph: Graph, label: string) => graph.nodes.filter(({ labels }) => labels.includes(label)).length;

test('a small graph is shown whole, a part of it by every label', async () => {
  const { body } = await served.get('/graph');
  expect([body.shown, body.total, body.truncated]).toEqual([14, 14, false]);
  const { body: part } = await served.get('/graph?limit=5');
  const { labels, parts } = shapeOf(part.graph);
  expect([labels.length, parts]).toEqual([5, 1]);
  expect([part.shown, part.truncated]).toEqual([5, true]);
});

test('some relationships of a type come with their ends', async () => {
  const { body } = await served.get('/graph?type=REPORTS_TO');
  expect(body).toMatchObject({ shown: 1, total: 1, truncated: false });
  expect(body.graph.edges.map(({ type }: { type: string }) => type)).toEqual(['REPORTS_TO']);
  const { body: none } = await served.get('/graph?type=constructor');
  expect(none).toMatchObject({ shown: 0, total: 0, truncated: false, graph: { nodes: [], edges: [] } });
});

/** Eleven labels as a company has them; the orders are most by far, and all are of one product and one shipper. */
const company = [
  `CREATE (:Region {name: 'R'}) CREATE (:Shipper {name: 'S'}) CREATE (:Product {name: 'All'})
   WITH 1 AS one UNWIND range(1, 3000) AS number CREATE (:Order {number: number})`,
  `UNWIND range(1, 20) AS n CREATE (c:Customer {name: 'C' + n})-[:FROM]->(:City {name: 'T' + n})
   CREATE (e:Employee {name: 'E' + n})-[:WORKS_IN]->(:Office {name: 'O' + n})
   CREATE (p:Product {name: 'P' + n})-[:OF]->(:Category {name: 'K' + n})
   CREATE (p)<-[:SUPPLIES]-(:Supplier {name: 'L' + n}) CREATE (p)<-[:ABOUT]-(:Review {name: 'V' + n})
   CREATE (:Log {line: n})`,
  `MATCH (r:Region) MATCH (c:City) CREATE (c)-[:IN]->(r)`,
  `MATCH (o:Order) MATCH (s:Shipper) MATCH (all:Product {name: 'All'})
   MATCH (p:Product {name: 'P' + (1 + o.number % 20)}) MATCH (c:Customer {name: 'C' + (1 + o.number % 20)})
   MATCH (e:Employee {name: 'E' + (1 + o.number % 20)})
   CREATE (o)-[:SHIPPED_BY]->(s) CREATE (all)<-[:CONTAINS]-(o)-[:CONTAINS]->(p) CREATE (c)-[:PLACED]->(o)<-[:SOLD]-(e)`,
];

describe('of a graph of another model', () => {
  test('every label is shown, connected, and neither the most frequent nor a hub fills it', async () => {
    await hold(...company);
    const { graph, labels, parts, hub, shown, total, truncated } = await sampleOf({ limit: '44' });
    expect(labels).toHaveLength(12);
    // The one line of a log is related to nothing.
    expect(parts).toBe(2);
    expect([of(graph, 'Order') < 14, of(graph, 'Log'), hub < 20]).toEqual([true, 1, true]);
    expect([shown, total, truncated]).toEqual([44, 3_183, true]);
  });

  test('some nodes of a label come alone, or with a few neighbours by which they hang together', async () => {
    const alone = await sampleOf({ kind: 'Order', limit: '30' });
    expect([alone.graph.edges, alone.shown, alone.total]).toEqual([[], 30, 3_000]);
    const related = await sampleOf({ kind: 'Order', limit: '30', neighbours: 'true' });
    expect(related).toMatchObject({ labels: { length: 3 }, parts: 1 });
    expect(related.shown).toBe(of(related.graph, 'Order'));
    expect(related.shown).toBeGreaterThan(15);
    const few = await sampleOf({ kind: 'Shipper', limit: '30', neighbours: 'true' });
    expect([few.shown, few.total, few.graph.nodes.length]).toEqual([1, 1, 3]);
  });

  test('of a type that leads to one hub few relationships are shown', async () => {
    const { shown, total, truncated } = await sampleOf({ type: 'SHIPPED_BY', limit: '40' });
    expect([shown, total, truncated]).toEqual([14, 3_000, true]);
  });

  test('one label, of which all are related to each other', async () => {
    await hold(
      `UNWIND range(0, 299) AS n CREATE (:Person {n: n})`,
      `MATCH (a:Person) MATCH (b:Person) WHERE b.n IN [(7 * a.n + 1) % 300, (11 * a.n + 5) % 300]
       CREATE (a)-[:KNOWS]->(b) MERGE (a)-[:KNOWS]->(a)`,
    );
    const { shown, parts, graph } = await sampleOf({ limit: '30' });
    expect([shown, parts]).toEqual([30, 1]);
    expect(graph.edges.some(({ source, target }) => source === target)).toBe(true);
  });

  test('no relationships, labels like properties of every object, and none', async () => {
    await hold(
      `UNWIND range(1, 90) AS n CREATE (:constructor {n: n}) CREATE (:\`a (b) {c}\` {n: n}) CREATE ({n: n})`,
    );
    const { graph, shown, total } = await sampleOf({ limit: '30' });
    expect([shown, total, graph.edges]).toEqual([30, 270, []]);
    expect([of(graph, 'constructor'), of(graph, 'a (b) {c}')]).toEqual([10, 10]);
  });

  test('fifty labels and types in a row', async () => {
    const row = Array.from({ length: 50 }, (_, at) => `CREATE (n${at}:L${at} {n: ${at}})`);
    const ties = Array.from({ length: 49 }, (_, at) => `CREATE (n${at})-[:T${at}]->(n${at + 1})`);
    await hold([...row, ...ties].join(' '));
    const { labels, parts } = await sampleOf({ limit: '60' });
    expect([labels.length, parts]).toEqual([50, 1]);
  });
});
