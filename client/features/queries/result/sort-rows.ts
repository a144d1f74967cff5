import { type ResultCell, textOfCell } from '../../../../contract/text/results/cells.ts';

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
  return (one ? textOf(one) : '').localeCompare(other ? textOf(other) : '');
}

/** Relationships by their types, which their cells begin with. */
function textOf(cell: ResultCell): string {
  return cell.kind === 'edge' ? cell.edge.type : textOfCell(cell);
}

function numberOf(cell: ResultCell | undefined): number | undefined {
  return cell?.kind === 'value' && typeof cell.value === 'number' ? cell.value : undefined;
}
