import { formatNumber } from '../../../contract/text/language.ts';
import { wordsFor } from '../kinds.ts';
import type { StyleLegend } from './by-value/graph-styles.ts';

/** How the values of a property are shown: `coloured by unitPrice`. */
export function headingOfStyle({ form, isEdge, property }: StyleLegend): string {
  const how = form !== 'size' ? 'coloured' : isEdge ? 'width' : 'size';
  return `${how} by ${property}`;
}

/** What differs: `Products`, or all nodes. */
export function ofStyle({ of }: StyleLegend): string {
  return of === '' ? 'Nodes' : wordsFor(of, 2);
}

/** A number in a legend; one of four figures, which may be a year, without a comma. */
export function numberText(given: number, isDate = false): string {
  const number = isDate ? Math.floor(given) : rounded(given);
  return Number.isInteger(number) && Math.abs(number) < 10_000 ? String(number) : formatNumber(number);
}

/** Less than one has two figures that count, and what lies between whole numbers two after the point. */
function rounded(number: number): number {
  return Math.abs(number) < 1 ? Number(number.toPrecision(2)) : Math.round(number * 100) / 100;
}
