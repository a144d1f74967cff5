import { create } from 'zustand';
import type { TableState } from '../../../facts/grid/use-table-state.ts';
import type { ItemsResult } from './items-result.ts';

export type TableContent = 'facts' | 'nodes' | 'relationships';

/** Nodes or relationships as they are looked at. */
export interface ShownItems
  extends Pick<ItemsResult, 'result'>,
    Pick<TableState, 'columns' | 'sort' | 'filter'> {
  /** Of what stands in each row. */
  ids: readonly string[];
}

interface ShownTable {
  /** What the table lists; null where nobody has chosen. */
  content: TableContent | null;
  /** The label or type that alone is listed; null for all. */
  only: string | null;
  /** As they are in the table, to be exported. */
  items: ShownItems | null;
}

/** What the table shows, for itself and for the export. */
export const useShownTable = create<ShownTable>()(() => ({ content: null, only: null, items: null }));
