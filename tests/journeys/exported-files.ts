import type { Locator, Page } from 'playwright-core';
import type { Graph } from '../../contract/model/graph.ts';
import { readCsv } from '../unit/contract/text/formats/read-csv.ts';
import { takenAs } from './exported.ts';

/** A file of rows, each by the names of its columns. */
export async function csvFrom(part: Locator): Promise<Record<string, string>[]> {
  const { bytes } = await takenAs('CSV', part);
  const [head = [], ...rows] = readCsv(bytes.toString().replace(/^\uFEFF/, ''));
  return rows.map((row) => Object.fromEntries(head.map((name, index) => [name, row[index] ?? ''])));
}

/** The lines of a text without their markup. */
export async function markdownFrom(part: Locator): Promise<string[]> {
  const { bytes } = await takenAs('Markdown', part);
  return bytes.toString().replace(/\\(.)/g, '$1').split('\n');
}

/** The records of JSON Lines, and what the last one counts. */
export async function linesFrom(part: Locator): Promise<Graph & { end: unknown }> {
  const { bytes } = await takenAs('JSON Lines', part);
  const lines = bytes
    .toString()
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  return {
    nodes: lines.flatMap(({ node }) => node ?? []),
    edges: lines.flatMap(({ edge }) => edge ?? []),
    end: lines.at(-1)?.end,
  };
}

// biome-ignore lint/suspicious/noExplicitAny: an answer is whatever was exported; tests compare it
export async function jsonFrom(part: Locator): Promise<any> {
  return JSON.parse((await takenAs('JSON', part)).bytes.toString());
}

/** Above the graph, with the export of the view. */
export function viewsBarOf(page: Page): Locator {
  return page.getByRole('radiogroup', { name: 'View' }).locator('..');
}

/** Of each row below the head of a table its cells and its notes, each in full. */
export async function notedRowsOf(rows: Locator): Promise<{ cells: string[]; notes: string[] }[]> {
  const read = await rows.evaluateAll((all) =>
    all
      .filter((row) => !row.querySelector('[role="columnheader"]'))
      .map((row) => ({
        cells: [...row.children].map((cell) => cell.textContent ?? ''),
        groups: [...row.querySelectorAll('.citation-group')].map((group) => group.textContent ?? ''),
      })),
  );
  return read.map(({ cells, groups }) => ({ cells, notes: groups.flatMap(notesIn) }));
}

/** The notes of one source: `2025 ¶20, ¶22` is two. */
function notesIn(group: string): string[] {
  const [first = '', ...others] = group.split(', ');
  const source = first.slice(0, first.indexOf('¶'));
  return [first, ...others.map((each) => source + each)];
}
