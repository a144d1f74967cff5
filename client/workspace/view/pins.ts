import type { View } from '../../../contract/model/view.ts';

/** Pins nodes to where they are, or lets layouts move them again. */
export function setPinned(view: View, ids: ReadonlySet<string>, isPinned: boolean): View {
  const isChanged = ({ id, pinned }: View['nodes'][number]) => ids.has(id) && Boolean(pinned) !== isPinned;
  if (!view.nodes.some(isChanged)) return view;
  const changed = ({ pinned, ...node }: View['nodes'][number]) =>
    isPinned ? { ...node, pinned: true as const } : node;
  return { ...view, nodes: view.nodes.map((node) => (isChanged(node) ? changed(node) : node)) };
}

/** The nodes that no layout moves. */
export function pinnedIn(view: View): ReadonlySet<string> {
  return new Set(view.nodes.filter(({ pinned }) => pinned).map(({ id }) => id));
}
