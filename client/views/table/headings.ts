import type { ColumnName } from '../../facts/fact-rows.ts';

/** A column of the table. */
export interface Heading {
  id: ColumnName | 'sources';
  title: string;
  /** Its part of what is left, and its minimum width in pixels. */
  share: `${number}fr`;
  minWidth: number;
}

const headings: readonly Heading[] = [
  { id: 'who', title: 'Subject', share: '3fr', minWidth: 104 },
  { id: 'what', title: 'Relationship', share: '2fr', minWidth: 108 },
  { id: 'whom', title: 'Object', share: '3fr', minWidth: 104 },
  { id: 'when', title: 'When', share: '3fr', minWidth: 104 },
  { id: 'from', title: 'Start', share: '2fr', minWidth: 84 },
  { id: 'to', title: 'End', share: '2fr', minWidth: 84 },
  { id: 'attested', title: 'Attested', share: '2fr', minWidth: 84 },
  { id: 'asOf', title: 'As of', share: '2fr', minWidth: 72 },
  { id: 'more', title: 'Properties', share: '3fr', minWidth: 104 },
  { id: 'sources', title: 'Sources', share: '2fr', minWidth: 60 },
];

const wide: ReadonlySet<string> = new Set(['from', 'to', 'attested']);

/** Narrower than this, in pixels, all that is known of the time stands in one column. */
const narrow = 640;

/**
 * The columns that there is room for.
 * @param width of the table, in pixels
 * @param hasQueryDate whether the page is seen on a date, which has a column of its own
 * @param hasMore whether the facts are of another model, whose properties have a column
 */
export function headingsFor(width: number, hasQueryDate: boolean, hasMore: boolean): Heading[] {
  const isNarrow = width < narrow;
  return headings.filter(
    ({ id }) =>
      (id === 'asOf' ? hasQueryDate : true) &&
      (id === 'more' ? hasMore : true) &&
      (id === 'when' ? isNarrow : !(isNarrow && wide.has(id))),
  );
}
