import type { StyleLegend } from './by-value/graph-styles.ts';

/** How the values of a property are shown: `coloured by unitPrice`. */
export function headingOfStyle({ form, isEdge, property }: StyleLegend): string {
  const how = form !== 'size' ? 'coloured' : isEdge ? 'width' : 'size';
  return `${how} by ${property}`;
}
