import type { RowOf } from '../../neo4j/rows.ts';

/** What was found on the first nodes of a label. */
export type LabelSample = RowOf<'label-sample'>;
/** What was found on the first relationships of a type. */
export type TypeSample = RowOf<'type-sample'>;
/** What a property holds on these. */
export type PropertySample = LabelSample['properties'][number];

/** What is known of a model by its schema and a bounded sample. */
export interface ModelSample {
  /** In the order of their names; those that no node carries any more are left out. */
  labels: LabelSample[];
  types: TypeSample[];
  /** Labels and types of which nothing or little was looked at, since there are too many, or time or memory ran out. */
  missing: { labels: string[]; types: string[] };
}
