import { create } from 'zustand';
import type { ChosenLook } from '../../../../contract/model/look.ts';
import { useWorkspace } from '../../../workspace/store.ts';
import type { GraphStyles } from '../by-value/graph-styles.ts';

/** The styles that the View’s look makes of the graph on the canvas; null where none is chosen. */
export const useChosenStyles = create<{ styles: GraphStyles | null }>()(() => ({ styles: null }));

/**
 * Keeps them up to date. What works them out is loaded when it is first needed.
 * @returns what ends it
 */
export function followLook(): () => void {
  let turn = 0;
  const update = async () => {
    turn += 1;
    const mine = turn;
    const { view, nodes, edges } = useWorkspace.getState();
    const styles = isPlain(view.look)
      ? null
      : await import('./style-by-look.ts').then(({ styleByLook }) =>
          styleByLook({ nodes, edges }, view.look),
        );
    if (mine === turn && styles !== useChosenStyles.getState().styles) useChosenStyles.setState({ styles });
  };
  void update();
  return useWorkspace.subscribe((workspace, before) => {
    const isSame =
      workspace.view.look === before.view.look &&
      workspace.nodes === before.nodes &&
      workspace.edges === before.edges;
    if (!isSame) void update();
  });
}

/** Whether nodes look as the profile says. */
export function isPlain({ size, colour }: ChosenLook): boolean {
  return size === undefined && colour === undefined;
}
