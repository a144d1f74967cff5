import { formatNumber } from '../../../contract/text/language.ts';
import type { StyleLegend } from './by-value/graph-styles.ts';

/** How the values of a property are shown: `coloured by unitPrice`. */
export function headingOfStyle({ form, isEdge, property }: StyleLegend): string {
  const how = form !== 'size' ? 'coloured' : isEdge ? 'width' : 'size';
  return `${how} by ${property}`;
}

/** A number in a legend; one of four figures, which may be a year, without a comma. */
export function numberText(number: number): string {
  return Number.isInteger(number) && Math.abs(number) < 10_000 ? String(number) : formatNumber(number);
}
