import type { Result } from '../../../contract/api/result.ts';
import { answerBytes } from './row-limits.ts';
import type { Outlet } from './send-answer.ts';

/** Gathers the pieces of an answer into one. */
export async function collected(send: (outlet: Outlet) => Promise<void>): Promise<Result> {
  const result: Omit<Result, 'summary'> = {
    columns: [],
    rows: [],
    graph: { nodes: [], edges: [] },
    citations: [],
    notifications: [],
  };
  let summary: Result['summary'] | undefined;
  const emit: Outlet['emit'] = (piece) => {
    if ('columns' in piece) result.columns = piece.columns;
    if ('rows' in piece) {
      for (const row of piece.rows) result.rows.push(row);
      for (const node of piece.nodes) result.graph.nodes.push(node);
      for (const edge of piece.edges) result.graph.edges.push(edge);
    }
    if ('summary' in piece) {
      result.citations = piece.citations;
      result.notifications = piece.notifications;
      summary = piece.summary;
    }
    return JSON.stringify(piece).length;
  };
  await send({ emit, bytes: answerBytes.whole });
  if (!summary) throw new Error('The answer has no end');
  return { ...result, summary };
}
