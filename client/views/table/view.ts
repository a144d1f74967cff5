import { Table2 } from 'lucide-react';
import { lazily } from '../../ui/lazily.tsx';
import type { ViewEntry } from '../view-entry.ts';
import { useTableExport } from './use-table-export.ts';

export const tableView: ViewEntry = {
  id: 'table',
  title: 'Table',
  key: '3',
  icon: Table2,
  Content: lazily(async () => (await import('./table-of-graph.tsx')).TableOfGraph),
  useExport: useTableExport,
};
