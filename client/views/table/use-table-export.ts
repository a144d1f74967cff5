import type { ExportPayload } from '../../export/payload.ts';
import { titleOfExport } from '../../export/texts.ts';
import { useFactsExport } from '../../facts/use-facts-export.ts';
import { asOfNow } from '../../workspace/as-of.ts';
import { itemsPayload } from './items/items-payload.ts';
import { useShownTable } from './items/shown-items.ts';

/** What the table shows, to be exported. */
export function useTableExport(): () => ExportPayload {
  const facts = useFactsExport('Table');
  return () => {
    const { items } = useShownTable.getState();
    return items ? itemsPayload(titleOfExport('Table', undefined, asOfNow()), items) : facts();
  };
}
