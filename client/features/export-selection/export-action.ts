import { Download } from 'lucide-react';
import type { SelectionAction } from '../../entity/selection-action.ts';
import { useSelectionExport } from './dialog-store.ts';

/** Asks in which format the selected nodes and the relationships among them are exported. */
export const exportSelection: SelectionAction = {
  id: 'export',
  label: 'Export selection',
  icon: Download,
  run: (nodes) => useSelectionExport.setState({ ids: nodes.map(({ id }) => id) }),
};
