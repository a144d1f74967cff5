import { create } from 'zustand';
import { queryInterval } from '../../workspace/as-of.ts';
import { useWorkspace } from '../../workspace/store.ts';
import { selectionOf } from '../../workspace/view/selection.ts';
import { type ShownGraph, shownOf } from '../shown-graph.ts';
import { neighbourhood } from './neighbourhood.ts';

/** What is highlighted by hand while the rest recedes. */
export type Focus =
  | { form: 'neighbours'; around: readonly string[]; steps: number }
  | { form: 'path'; from: string; to: string; ids: readonly string[] };

/** So many steps away neighbours are highlighted at most. */
export const maxSteps = 3;

export const useFocus = create<{ focus: Focus | null }>()(() => ({ focus: null }));

/** What it has highlighted, and in which graph. */
let highlighted: ReadonlySet<string> | null = null;
let last: ShownGraph | undefined;
let isApplying = false;

/** Highlights something, or nothing any more. */
export function setFocus(focus: Focus | null): void {
  useFocus.setState({ focus });
  apply(focus);
}

/** Highlights the neighbours of some nodes; of the same nodes one step farther each time, and then no more. */
export function highlightFarther(around: readonly string[]): void {
  const { focus } = useFocus.getState();
  const isSame = focus?.form === 'neighbours' && focus.around.join(' ') === around.join(' ');
  const steps = isSame ? focus.steps + 1 : 1;
  setFocus(steps > maxSteps ? null : { form: 'neighbours', around, steps });
}

/** Selects the nodes that are highlighted. */
export function selectHighlighted(): void {
  const { nodes, select } = useWorkspace.getState();
  select(selectionOf([...(highlighted ?? [])].filter((id) => nodes.has(id))));
}

/**
 * Keeps what is highlighted in line with the graph, what is hidden and the as-of date, and gives way where something
 * else is highlighted.
 * @returns what ends it
 */
export function followFocus(): () => void {
  return useWorkspace.subscribe((workspace, before) => {
    const { focus } = useFocus.getState();
    if (!focus || isApplying) return;
    if (workspace.highlighted !== highlighted) useFocus.setState({ focus: null });
    else if (shownOf(workspace) !== last || workspace.view.at !== before.view.at) apply(focus);
  });
}

function apply(focus: Focus | null): void {
  const workspace = useWorkspace.getState();
  const shown = shownOf(workspace);
  last = shown;
  const next = focus && idsOf(focus, shown, workspace.view.at);
  isApplying = true;
  workspace.highlight(next);
  isApplying = false;
  highlighted = useWorkspace.getState().highlighted;
}

function idsOf(focus: Focus, shown: ShownGraph, at: string | null): Iterable<string> {
  if (focus.form === 'path') return focus.ids;
  return neighbourhood(shown, { ids: focus.around, steps: focus.steps, interval: queryInterval(at) });
}
