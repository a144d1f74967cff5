import { Table2 } from 'lucide-react';
import { useFactsExport } from '../../facts/use-facts-export.ts';
import { lazily } from '../../ui/lazily.tsx';
import type { ViewEntry } from '../view-entry.ts';

export const tableView: ViewEntry = {
  id: 'table',
  title: 'Table',
  key: '3',
  icon: Table2,
  Content: lazily(async () => (await import('./facts-table.tsx')).FactsTable),
  useExport: () => useFactsExport('Table'),
};
