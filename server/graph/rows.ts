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

/** Every statement of `cypher/explore` and `cypher/foreign`, by name, with the columns of its rows. */
export const rows = {
  'database-model': z.object({ ours: z.boolean(), empty: z.boolean() }),
  'database-version': z.object({ version: text, edition: text }),
  'graph-counts': z.object({ nodes: count, relationships: count }),
  datasets: z.object({ id: text, title: text, revision: text }),
  'text-indexes': z.object({ name: text }),
  citations: z.object({
    id: text,
    source: text,
    title: text,
    paragraph: count,
    summary: text,
  }),
  search: z.object({
    id: text,
    name: text,
    names: z.array(text),
    kinds: z.array(text),
    degree: count,
  }),
  nodes: z.object({ node }),
  'nodes-by-element-id': z.object({ node }),
  'relationship-counts': z.object({ type: text, direction: z.enum(['out', 'in']), count }),
  neighbours: z.object({
    origin: node,
    total: count,
    more: z.boolean(),
    page: z.array(z.object({ node, ties: z.array(edge), position: z.array(z.union([count, text])) })),
  }),
  'overview-candidates': z.object({ node, weight: count }),
  'overview-total': z.object({ total: count }),
  'ties-among': z.object({ edge }),
  stages: z.object({ stage: node, via: z.array(edge), position: count }),
  heads: z.object({ person: node, edge, body: node }),
  posts: z.object({ person: node, edge, body: node }),
} as const;

export type Rows = typeof rows;
export type RowOf<Name extends keyof Rows> = z.output<Rows[Name]>;
