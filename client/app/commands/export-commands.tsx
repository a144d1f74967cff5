import { exportItems } from '../../export/export-menu.tsx';
import { useCommands } from '../../ui/commands.ts';
import type { ViewEntry } from '../../views/view-entry.ts';
import { useWorkspace } from '../../workspace/store.ts';
import { viewNamed } from '../views.ts';

/** The ways to export what is looked at. */
export function ExportCommands() {
  const view = viewNamed(useWorkspace((workspace) => workspace.view.view));
  return <ExportsOf key={view.id} useExport={view.useExport} />;
}

function ExportsOf({ useExport }: Pick<ViewEntry, 'useExport'>): null {
  const payload = useExport();
  useCommands(
    'Export',
    exportItems(payload()).map(({ id, icon, label, hint, run }) => ({
      ...{ id: `export ${id}`, icon, label, hint },
      run: () => run(payload()),
    })),
  );
  return null;
}
