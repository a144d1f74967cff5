import { Palette, Workflow } from 'lucide-react';
import { useMemo } from 'react';
import type { ChosenLook } from '../../../contract/model/look.ts';
import { isPlain } from '../../entity/looks/chosen/current-styles.ts';
import { offeredSubjects } from '../../entity/looks/chosen/offered.ts';
import { colourByText, hintOfSubject, sizeByText } from '../../entity/looks/chosen/texts.ts';
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
  useLookCommands();
}

/** By what nodes can be sized and coloured. */
function useLookCommands(): void {
  const nodes = useWorkspace((workspace) => workspace.nodes);
  const look = useWorkspace(({ view }) => view.look);
  const { setLook } = useWorkspace.getState();
  const { sizes, colours } = useMemo(() => offeredSubjects([...nodes.values()]), [nodes]);
  const commandOf = (label: string, next: ChosenLook, hint?: string) => ({
    ...{ id: `look ${label}`, icon: Palette, label, hint },
    run: () => setLook(next),
  });
  useCommands(
    'Look',
    nodes.size === 0
      ? []
      : [
          ...sizes.map((size) =>
            commandOf(sizeByText(size), { ...look, size: size as ChosenLook['size'] }, hintOfSubject(size)),
          ),
          ...colours.map((colour) =>
            commandOf(colourByText(colour), { ...look, colour }, hintOfSubject(colour)),
          ),
          ...(isPlain(look) ? [] : [commandOf('Reset sizes and colours', {})]),
        ],
  );
}
