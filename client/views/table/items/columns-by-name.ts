import { shownColumns, type TableColumns } from '../../../facts/grid/table-columns.ts';
import type { KeptColumns } from './kept-columns.ts';

/**
 * Columns as they were kept by their names, for a table whose columns may have changed meanwhile: those that are new
 * stand at the end, and are shown where they are shown at first.
 */
export function columnsByName(
  names: readonly string[],
  shownFirst: readonly string[],
  kept: KeptColumns | undefined,
): TableColumns {
  const positions = new Map(names.map((name, position) => [name, position]));
  const at = (name: string) => positions.get(name) ?? [];
  const known = new Set(kept?.order);
  const first = new Set(shownFirst);
  const shown = new Set(kept?.shown);
  const order = kept?.order.flatMap(at) ?? shownFirst.flatMap(at);
  const rest = names.flatMap((_, position) => (order.includes(position) ? [] : [position]));
  const isShown = (name: string) => (known.has(name) ? shown.has(name) : first.has(name));
  const hidden = names.flatMap((name, position) => (isShown(name) ? [] : [position]));
  return {
    order: [...order, ...rest],
    // A table without a column would offer no way back.
    hidden: new Set(hidden.length < names.length ? hidden : hidden.slice(1)),
    widths: new Map(
      (kept?.widths ?? []).flatMap(([name, width]) => [at(name)].flat().map((each) => [each, width])),
    ),
  };
}

/** The same the other way round, to be kept. */
export function keptByName(names: readonly string[], columns: TableColumns): KeptColumns {
  const nameOf = (position: number) => names[position] ?? [];
  return {
    order: columns.order.flatMap(nameOf),
    shown: shownColumns(columns).flatMap(nameOf),
    widths: [...columns.widths].flatMap(([position, width]) =>
      [nameOf(position)].flat().map((name) => [name, width] as const),
    ),
  };
}
