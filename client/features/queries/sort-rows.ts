import { type ResultCell, textOfCell } from './cells.ts';

/** Rows by one of their columns: numbers by size, all else by its letters, what is empty last. */
export function sortedRows(
  rows: readonly ResultCell[][],
  column: number,
  descending: boolean,
): ResultCell[][] {
  return rows.toSorted((one, other) => {
    const [left, right] = [one[column], other[column]];
    const [leftEmpty, rightEmpty] = [isEmpty(left), isEmpty(right)];
    if (leftEmpty || rightEmpty) return Number(leftEmpty) - Number(rightEmpty);
    return (descending ? -1 : 1) * compared(left, right);
  });
}

function isEmpty(cell: ResultCell | undefined): boolean {
  return cell === undefined || textOfCell(cell) === '';
}

function compared(one: ResultCell | undefined, other: ResultCell | undefined): number {
  const [left, right] = [numberOf(one), numberOf(other)];
  if (left !== undefined && right !== undefined) return left - right;
  return (one ? textOfCell(one) : '').localeCompare(other ? textOfCell(other) : '');
}

function numberOf(cell: ResultCell | undefined): number | undefined {
  return cell?.kind === 'value' && typeof cell.value === 'number' ? cell.value : undefined;
}
