import { factColumns, furtherColumns, rowOfEntity, rowOfFact, timeStatusColumn } from '../facts.ts';
import { type PropertyColumns, propertyNames } from '../properties.ts';
import type { Table } from '../table.ts';
import { textFormat } from './format.ts';
import { type StreamedGraph, withCitations } from './streamed-graph.ts';

export const csv = textFormat({
  id: 'csv',
  name: 'CSV',
  purpose: 'For spreadsheets',
  mediaType: 'text/csv',
  ending: 'csv',
  from: 'table',
  write: csvOf,
  hasByteOrderMark: true,
  async *stream(graph) {
    for await (const cells of rowsOf(graph, await columnsOf(graph))) yield lineOf(cells);
  },
});

/**
 * A table as CSV (RFC 4180): cells with commas, quotes or line ends are quoted. Cells that a spreadsheet would take for
 * a formula begin with an apostrophe, so that text from a graph is never worked out on somebody's machine; so do those
 * that would without their first apostrophes, so that every text can be had back. A NUL, at which readers stop or fail,
 * is written as its symbol.
 */
export function csvOf({ columns, rows }: Table): string {
  return [columns, ...rows].map(lineOf).join('');
}

function lineOf(cells: readonly string[]): string {
  return `${cells.map(cellOf).join(',')}\r\n`;
}

/** Which columns a graph needs is known once all of it has been looked at, so it is read twice. */
async function columnsOf(graph: StreamedGraph): Promise<PropertyColumns> {
  const names = new Set<string>();
  for await (const { edge } of graph.edges()) for (const name of propertyNames(edge)) names.add(name);
  for await (const { node } of graph.nodes()) for (const name of propertyNames(node)) names.add(name);
  return furtherColumns(names);
}

/** The rows of `tableOfFacts`, under their columns. */
async function* rowsOf(graph: StreamedGraph, properties: PropertyColumns): AsyncGenerator<string[]> {
  const withStatus = (cells: string[], status: string | undefined) =>
    graph.isOnDate ? [...cells, status ?? ''] : cells;
  yield withStatus(factColumns(properties), timeStatusColumn);
  for await (const { part, citations } of withCitations(graph, graph.edges()))
    for (const { edge, from, to, status } of part)
      yield withStatus(rowOfFact(edge, from, to, citations, properties), status);
  for await (const { part, citations } of withCitations(graph, graph.nodes()))
    for (const { node, status } of part) yield withStatus(rowOfEntity(node, citations, properties), status);
}

function cellOf(text: string): string {
  const readable = text.replaceAll('\0', '␀');
  const safe = isFormula(readable) ? `'${readable}` : readable;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * A negative number is what it says; a leading tab or line end counts as well, since spreadsheets skip it, and so do the
 * wide forms of the signs, which some read as the narrow ones.
 */
function isFormula(text: string): boolean {
  return /^'*([\t\r]|\s*[=+\-@＝＋－＠])/.test(text) && !/^-?\d+(\.\d+)?$/.test(text);
}
