import type { Result, ResultPiece } from '../../contract/api/result.ts';

/** A result that grows piece by piece. */
export interface GatheredResult {
  add(piece: Exclude<ResultPiece, { problem: unknown }>): void;
  /** What has come so far, as a result of its own that no later piece changes. */
  soFar(): Result;
}

/** Puts together the pieces of a result. Until the last one has come, its summary counts what is there. */
export function gatherResult(): GatheredResult {
  const begun = performance.now();
  const [columns, rows]: [string[], unknown[][]] = [[], []];
  const graph: Result['graph'] = { nodes: [], edges: [] };
  let end: Pick<Result, 'citations' | 'notifications' | 'summary'> | undefined;
  return {
    add(piece) {
      if ('columns' in piece) columns.push(...piece.columns);
      else if ('summary' in piece) end = piece;
      else {
        for (const row of piece.rows) rows.push(row);
        for (const node of piece.nodes) graph.nodes.push(node);
        for (const edge of piece.edges) graph.edges.push(edge);
      }
    },
    soFar: () => ({
      columns: [...columns],
      rows: [...rows],
      graph: { nodes: [...graph.nodes], edges: [...graph.edges] },
      ...(end ?? { citations: [], notifications: [], summary: unfinished(rows.length, begun) }),
    }),
  };
}

function unfinished(shown: number, begun: number): Result['summary'] {
  return {
    ...{ shown, total: shown, isTotalExact: false, truncated: false, cutBy: null },
    milliseconds: performance.now() - begun,
  };
}
