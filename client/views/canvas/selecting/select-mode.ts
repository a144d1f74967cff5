import { create } from 'zustand';

/** How dragging on the background works: it moves the graph, or draws the region whose nodes are selected. */
export type SelectMode = 'move' | 'box' | 'lasso';

export const useSelectMode = create<{ mode: SelectMode }>()(() => ({ mode: 'move' }));

/** Changes to a mode; the same once more leads back to moving. */
export function toggleSelectMode(mode: SelectMode): void {
  useSelectMode.setState(({ mode: current }) => ({ mode: current === mode ? 'move' : mode }));
}
