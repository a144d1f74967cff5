import type { ColumnName } from './fact-rows.ts';

/** A column of the table. */
export interface Heading {
  id: ColumnName | 'sources';
  title: string;
  /** Its part of what is left, and its least width in pixels. */
  share: `${number}fr`;
  least: number;
}

export const headings: readonly Heading[] = [
  { id: 'who', title: 'Who', share: '3fr', least: 120 },
  { id: 'what', title: 'What', share: '2fr', least: 84 },
  { id: 'whom', title: 'Whom', share: '3fr', least: 116 },
  { id: 'from', title: 'From', share: '2fr', least: 84 },
  { id: 'to', title: 'To', share: '2fr', least: 84 },
  { id: 'seen', title: 'Seen', share: '2fr', least: 84 },
  { id: 'asOf', title: 'As of', share: '2fr', least: 80 },
  { id: 'sources', title: 'Sources', share: '2fr', least: 60 },
];
