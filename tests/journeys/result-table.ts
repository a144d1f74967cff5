import type { Page } from 'playwright-core';
import type { Result } from '../../contract/api/result.ts';
import { reads } from '../../contract/model/meaning.ts';

import { describeDate, describePeriod } from '../../contract/text/dates.ts';

/** The table as it is read, columns first, without the marks of its notes. */
export function tableOf(page: Page): Promise<string[][]> {
  const rows = page.getByRole('region', { name: 'Result' }).getByRole('row');
  return rows.evaluateAll((all) =>
    all.map((row) =>
      [...row.children].map((cell) => {
        const copy = cell.cloneNode(true) as Element;
        for (const mark of copy.querySelectorAll('.citation-marks, button')) mark.remove();
        return copy.textContent;
      }),
    ),
  );
}

/** How a result should read as a table. */
export function asShown({ columns, rows, graph }: Result): string[][] {
  const words = (cell: unknown): string => {
    if (cell === null) return '–';
    if (Array.isArray(cell)) return cell.map(words).join('') || '–';
    if (typeof cell === 'string') return /^\[?[.\d]{2}/.test(cell) ? describeDate(cell) : cell;
    const { $node, $edge } = cell as { $node?: string; $edge?: string };
    const node = graph.nodes.find(({ id }) => id === $node);
    if (node) return node.name;
    const edge = graph.edges.find(({ id }) => id === $edge);
    if (!edge) return String(cell);
    return [reads(edge, 'out'), describePeriod(edge.properties)].filter(Boolean).join(', ');
  };
  return [columns, ...rows.map((row) => row.map(words))];
}
