import neo4j, { type Node, type Relationship } from 'neo4j-driver';
import { z } from 'zod';

/** Nodes and relationships as the driver gives them, whole numbers being bigint. */
export type DriverNode = Node<bigint>;
export type DriverEdge = Relationship<bigint>;

const node = z.custom<DriverNode>((value) => value instanceof Object && neo4j.isNode(value), 'is not a node');
const edge = z.custom<DriverEdge>(
  (value) => value instanceof Object && neo4j.isRelationship(value),
  'is not a relationship',
);
const count = z.bigint().transform(Number);
const text = z.string();
const texts = z.array(text);
const citation = z.object({
  id: text,
  source: text,
  title: text,
  short: text,
  paragraph: count,
  summary: text,
});

/** An end of a relationship, with what it is called by. */
const end = z.object({ id: text, name: text.nullable(), label: text.nullable() });

/** A label or a relationship type, and how many carry it. */
const nameCount = z.object({ name: text, count });

/** A column that a procedure gives. */
const column = z.object({ name: text, type: text, description: text });
/** What a function or a procedure takes. */
const argument = column
  .extend({ default: text.nullish() })
  .transform((given) => ({ ...given, default: given.default ?? null }));
const callable = { name: text, description: text, signature: text, isDeprecated: z.boolean() };

/** What was found on the first of some nodes or relationships. */
const sample = {
  sampled: count,
  properties: z.array(
    z.object({
      name: text,
      types: texts.transform((types) => [...new Set(types.map(typeOfValue))].toSorted()),
      present: count,
      different: count,
      examples: z.array(z.unknown()),
    }),
  ),
};

/** Values of a property, commonest first. */
const foundValues = z.object({
  values: z.array(z.object({ value: z.unknown(), count })),
  different: count,
  read: count,
});

/** `STRING` of `STRING NOT NULL`, `LIST<STRING>` of `LIST<STRING NOT NULL> NOT NULL`. */
function typeOfValue(type: string): string {
  return type.replaceAll(' NOT NULL', '');
}

/** Every question of `cypher/explore`, by name, with the columns of its rows. */
export const questionRows = {
  'database-model': z.object({
    ours: z.boolean(),
    empty: z.boolean(),
    revisions: texts,
    size: z.array(count),
    loading: z.array(z.object({ id: text, title: text, percent: count, goesOn: z.boolean() })),
    labels: texts,
    types: texts,
  }),
  'database-version': z.object({ version: text, edition: text }),
  'graph-counts': z.object({ nodes: count, relationships: count }),
  'graph-size': z.object({ nodes: count, relationships: count }),
  datasets: z.object({ id: text, title: text, revision: text }),
  functions: z.object({
    ...callable,
    category: text,
    isBuiltIn: z.boolean(),
    aggregating: z.boolean(),
    arguments: z.array(argument),
    returns: text,
  }),
  procedures: z.object({ ...callable, arguments: z.array(argument), returns: z.array(column) }),
  'search-indexes': z.object({
    name: text,
    type: z.enum(['FULLTEXT', 'RANGE', 'TEXT']),
    over: z.enum(['NODE', 'RELATIONSHIP']),
    labels: texts,
    properties: texts,
    analyzer: text.nullable(),
    state: text,
    percent: z.number(),
  }),
  citations: citation,
  'search-one-by-one': z.object({ id: text }),
  'search-begun': z.object({ id: text }),
  'search-spelled': z.object({ id: text }),
  search: z.object({
    id: text,
    name: text,
    names: z.array(z.object({ kind: text, text })),
    degree: count,
    headed: z.boolean().nullable(),
  }),
  nodes: z.object({ node }),
  'nodes-by-element-id': z.object({ node }),
  'relationship-counts': z.object({ type: text, direction: z.enum(['out', 'in']), count, holding: count }),
  neighbours: z.object({
    origin: node,
    hub: z.boolean(),
    total: count,
    leftOut: count,
    more: z.boolean(),
    isFull: z.boolean(),
    page: z.array(z.object({ node, position: z.array(z.union([count, text])) })),
    edges: z.array(edge),
    among: z.array(edge),
    toShown: z.array(z.object({ edge, other: node })),
  }),
  'overview-candidates': z.object({ node, weight: count }),
  'overview-total': z.object({ total: count }),
  'overview-nodes': z.object({ node }),
  'overview-relationships': z.object({ source: node, edge, target: node }),
  'overview-neighbours': z.object({ edge, other: node }),
  'overview-weights': z.object({ id: text, importance: count, weight: count }),
  'name-counts': z.object({ labels: z.array(nameCount), types: z.array(nameCount) }),
  'relationships-among': z.object({ edge }),
  'shared-neighbours': z.object({ nodes: z.array(node), total: count }),
  'step-along': z.object({
    origin: node,
    found: z.array(z.object({ node, edges: z.array(edge) })),
    more: z.boolean(),
  }),
  degrees: z.object({ id: text, degree: count }),
  successions: z.object({ stage: node, successions: z.array(edge), total: count }),
  'facts-near': z.object({ source: node, edge, target: node }),
  evidence: z.object({ source: node, edge, target: node }),
  'sample-nodes': z.object({ node }),
  'sample-relationships': z.object({ source: node, edge, target: node }),
  'node-values': foundValues,
  'relationship-values': foundValues,
  'most-headed': z.object({ body: text }),
  heads: z.object({ person: node, edge, body: node }),
  'bodies-near': z.object({ body: node, distance: count }),
  posts: z.object({ person: node, edge, body: node }),
  sides: z.object({ heads: z.boolean(), headed: z.boolean() }),
  'headed-bodies': z.object({ body: text }),
  'names-of-bodies': z.object({ body: text, names: texts }),
  renamings: z.object({ earlier: node, edge, later: node }),
  wholes: z.object({ part: node, edge, whole: node }),
  steps: z.object({ id: text, next: texts, hubs: texts }),
  'relationships-between': z.object({
    source: node,
    sourceDegree: count,
    edge,
    target: node,
    targetDegree: count,
  }),
  activity: z.object({ first: count, last: count, count }),
  changes: z.object({
    moment: z.enum(['at', 'start', 'end', 'attested']),
    node: node.nullable(),
    source: node.nullable(),
    edge: edge.nullable(),
    target: node.nullable(),
  }),
  'changes-total': z.object({ total: count }),
  'label-sample': z.object({
    label: text,
    ...sample,
    combinations: z.array(z.object({ labels: texts, count })),
  }),
  'type-sample': z.object({
    type: text,
    ...sample,
    joins: z.array(z.object({ from: texts, to: texts, count })),
  }),
  labels: z.object({ label: text, count, properties: texts }),
  'relationship-types': z.object({ type: text, count, properties: texts }),
  sources: z.object({
    id: text,
    title: text,
    author: text.nullable(),
    publication: text.nullable(),
    published: text.nullable(),
    url: text.nullable(),
    archive: text.nullable(),
    remark: text.nullable(),
    short: text,
  }),
  'source-passages': z.object({ id: text, paragraph: count, summary: text, total: count }),
  'passage-sources': z.object({ passage: text, source: text }),
  'citation-counts': z.object({
    passage: text.nullable(),
    source: text.nullable(),
    facts: count,
    entities: count,
  }),
  citing: z.object({
    node: node.nullable(),
    source: node.nullable(),
    edge: edge.nullable(),
    target: node.nullable(),
  }),
  'export-nodes': z.object({ node }),
  'export-nodes-in-order': z.object({ id: text, node }),
  'export-relationships': z.object({ edge, source: end, target: end }),
  'export-relationships-in-order': z.object({
    edge: edge.nullable(),
    source: end,
    target: end.extend({ id: text.nullable() }),
  }),
  'highest-ids': z.object({ node: count.nullable(), relationship: count.nullable() }),
  'export-citations': citation,
} as const;

export type QuestionRows = typeof questionRows;
export type RowOf<Name extends keyof QuestionRows> = z.output<QuestionRows[Name]>;
