import type { View } from '../../contract/model/view.ts';
import { readTabView, type TabViewName, writeTabView } from './tab-views.ts';
import { emptyView } from './view/change.ts';
import { restore } from './view/restore.ts';

/** Keeps Views that are too long for the address. */
export interface ViewKeeper {
  /** The name by which an address can refer to a View now. */
  nameOf(view: View): string;
  close(): void;
}

export function createViewKeeper(): ViewKeeper {
  /** The last View that was named, since choices in it change often and its graph seldom. */
  let last: { nodes: View['nodes']; edges: View['edges']; name: TabViewName } | null = null;
  return {
    nameOf({ nodes, edges }) {
      if (last?.nodes !== nodes || last.edges !== edges)
        last = { nodes, edges, name: writeTabView({ ...emptyView, nodes, edges }) };
      return last.name;
    },
    close() {},
  };
}

/** @returns undefined where nothing is kept under this name */
export async function readKeptView(name: string): Promise<View | undefined> {
  const kept = readTabView(name);
  return kept === undefined ? undefined : restore(kept);
}
