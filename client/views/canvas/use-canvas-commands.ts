import { Workflow } from 'lucide-react';
import { useCommands } from '../../ui/commands.ts';
import { useWorkspace } from '../../workspace/store.ts';
import { layouts } from './layouts/index.ts';

/** The layouts that suit the graph, for the command palette. */
export function useCanvasCommands(): void {
  const count = useWorkspace(({ nodes }) => nodes.size);
  const { arrange, setViewName } = useWorkspace.getState();
  useCommands(
    'Layout',
    layouts
      .filter(({ upTo }) => count > 0 && count <= upTo)
      .map(({ name, title, hint }) => ({
        ...{ id: `layout ${name}`, icon: Workflow, label: title, hint },
        run: () => {
          setViewName('canvas');
          arrange(name);
        },
      })),
  );
}
