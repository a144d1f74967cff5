import type { Result, ResultPiece } from '../../../contract/api/result.ts';
import type { StatementAnswer } from '../../neo4j/statement-answer.ts';
import { isTimeout } from '../../neo4j/why-it-ended.ts';
import { TimedOutError } from '../../problems/errors.ts';
import type { OpenGraph } from '../open-graph.ts';
import { createPresenter } from './presenter.ts';
import { type RowLimits, weightOf } from './row-limits.ts';

/**
 * Takes the pieces of an answer in their order, and is waited for before the database is asked for more.
 * @returns how long a piece is as JSON
 */
export type Emit = (piece: ResultPiece) => Promise<number> | number;

/** Where an answer goes. */
export interface Outlet {
  emit: Emit;
  /** How much of it is taken there: at most so many bytes of JSON, its citations not counted. */
  bytes: number;
}

/** What can only be said of all rows. */
export type RowsEnd = Pick<Result, 'citations'> & { counts: Omit<Result['summary'], 'milliseconds'> };

/** The first rows are sent soon; later on a piece holds as many as a moment brings, and never much. */
const pieceOf = { firstRows: 20, rows: 500, bytes: 2 ** 18, milliseconds: 200 };

/**
 * Emits the columns and rows of an answer, up to the limits, and counts the rows that come after. Time that runs out ends an
 * answer of which rows have come, like the other limits do.
 * @throws what the database or `emit` throws
 */
export async function sendRows(
  graph: OpenGraph,
  { columns, rows }: StatementAnswer,
  limits: RowLimits,
  emit: Emit,
): Promise<RowsEnd> {
  const presenter = createPresenter(graph, columns);
  let waiting: unknown[][] = [];
  let weight = 0;
  let [shown, total, bytes] = [0, 0, 0];
  /** Of a row that was looked at, on the average. */
  let heaviness = 0;
  let cutBy: Result['summary']['cutBy'] = null;
  let isTotalExact = true;
  let sentAt = performance.now();

  async function send(): Promise<void> {
    if (waiting.length === 0) return;
    const piece = await presenter.present(waiting);
    shown += waiting.length;
    [waiting, weight] = [[], 0];
    bytes += await emit(piece);
    sentAt = performance.now();
  }
  function isEnough(): boolean {
    const most = shown === 0 ? pieceOf.firstRows : pieceOf.rows;
    const isLate = performance.now() - sentAt > pieceOf.milliseconds;
    return waiting.length >= most || weight > pieceOf.bytes || isLate;
  }

  await emit({ columns });
  try {
    for await (const row of rows) {
      if (total === limits.counted || (cutBy !== null && heaviness * total > limits.countedBytes)) {
        isTotalExact = false;
        break;
      }
      total += 1;
      if (cutBy !== null) continue;
      const values = columns.map((column) => row.get(column) as unknown);
      const more = weightOf(values);
      if (shown + waiting.length === limits.rows) cutBy = 'rows';
      else if (bytes + weight + more > limits.bytes) cutBy = 'bytes';
      else {
        waiting.push(values);
        weight += more;
      }
      heaviness = (heaviness * (total - 1) + more) / total;
      if (cutBy !== null || isEnough()) await send();
    }
  } catch (error) {
    if (total === 0 || !(isTimeout(error) || error instanceof TimedOutError)) throw error;
    cutBy ??= 'time';
    isTotalExact = false;
  }
  await send();
  const truncated = shown < total || !isTotalExact;
  if (truncated) cutBy ??= 'rows';
  return { citations: await presenter.citations(), counts: { shown, total, isTotalExact, truncated, cutBy } };
}
