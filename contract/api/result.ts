import { z } from 'zod';
import { type Citation, citationsShape } from '../model/citation.ts';
import { type GraphEdge, type GraphNode, graphShape } from '../model/graph.ts';
import type { Problem } from './problem.ts';

/** Something that the database says of a statement: a label that it doesn't hold, a parameter that was not given. */
export const notificationShape = z
  .object({
    code: z.string(),
    title: z.string(),
    message: z.string(),
    /** Where in the text, counted from 1; null where it concerns all of it. */
    line: z.number().int().nullable(),
    column: z.number().int().nullable(),
  })
  .meta({ id: 'StatementNotification' });
export type StatementNotification = z.infer<typeof notificationShape>;

const summaryShape = z.object({
  shown: z.number().int(),
  total: z.number().int().describe('How many rows there are, as far as they were counted'),
  isTotalExact: z.boolean().describe('False where there are more than were counted'),
  truncated: z.boolean().describe('Whether there are more rows than are shown'),
  cutBy: z
    .enum(['rows', 'bytes', 'time'])
    .nullable()
    .describe('The limit that the answer met; null where it is whole'),
  milliseconds: z.number(),
});

/** A cell holds a plain value, or points at a node (`{$node: id}`) or edge (`{$edge: id}`) of the graph. */
export const resultShape = z
  .object({
    columns: z.array(z.string()),
    rows: z.array(z.array(z.unknown())),
    graph: graphShape,
    citations: citationsShape,
    notifications: z.array(notificationShape),
    summary: summaryShape,
  })
  .meta({ id: 'Result' });
export type Result = z.infer<typeof resultShape>;

/** An answer that comes row by row, in the media type below: a line of JSON for each piece. */
export const resultMediaType = 'application/x-ndjson';

/**
 * A piece of such an answer: the columns come first, then some rows at a time with the nodes and edges that no earlier
 * piece had, at last what can only be said of the whole, or the problem that broke it off. An answer without either is cut.
 */
export type ResultPiece =
  | { columns: string[] }
  | { rows: unknown[][]; nodes: GraphNode[]; edges: GraphEdge[] }
  | { citations: Citation[]; notifications: StatementNotification[]; summary: Result['summary'] }
  | { problem: Problem };
