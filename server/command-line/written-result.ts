import type { Result } from '../../contract/api/result.ts';
import { documentOfResult } from '../../contract/text/results/document.ts';
import { tableOfResult } from '../../contract/text/results/table.ts';
import { type FormatOptions, formatted } from './formats.ts';
import { resultInColumns } from './result-in-columns.ts';

/** The rows that a statement answered, in the format that is asked for, or for a terminal. */
export function writtenResult(title: string, result: Result, options: FormatOptions): string {
  const content = {
    data: () => result,
    document: () => documentOfResult(title, result),
    table: () => tableOfResult(result),
    graph: () => ({ ...result.graph, citations: result.citations }),
  };
  const text = formatted(content, options);
  if (text !== undefined) return text;
  const { shown, total, isTotalExact, truncated } = result.summary;
  if (shown === 0) return 'No rows match.\n';
  const all = isTotalExact && total > shown ? ` of ${total}` : '';
  return resultInColumns(result) + (truncated ? `\nOnly the first ${shown}${all} rows are shown.\n` : '');
}
