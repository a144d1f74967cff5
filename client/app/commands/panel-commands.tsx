import { PanelLeft, PanelRight } from 'lucide-react';
import { useCommands } from '../../ui/commands.ts';
import { usePanels } from '../../workspace/panels.ts';
import { nameOfFolding, nameOfUnfolding } from '../texts.ts';

/** Folds the panels beside the graph, and unfolds them. */
export function PanelCommands(): null {
  const { narrow, task, detail, isFolded, fold } = usePanels();
  const icons = { task: PanelLeft, detail: PanelRight };
  const stands = { task, detail };
  const offered = (['task', 'detail'] as const).filter((panel) => stands[panel] || isFolded[panel]);
  useCommands(
    'Panels',
    narrow
      ? []
      : offered.map((panel) => ({
          ...{ id: `fold ${panel}`, icon: icons[panel] },
          label: (isFolded[panel] ? nameOfUnfolding : nameOfFolding)[panel],
          run: () => fold(panel, !isFolded[panel]),
        })),
  );
  return null;
}
