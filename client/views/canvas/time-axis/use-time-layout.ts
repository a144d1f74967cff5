import { useMemo } from 'react';
import { useWorkspace } from '../../../workspace/store.ts';
import { type TimeLayout, timeLayoutOf } from '../layouts/time-layout.ts';

/** What positions mean now, where the layout along time gave them; otherwise null. */
export function useTimeLayout(): TimeLayout | null {
  const { view, nodes, edges } = useWorkspace();
  const { layout, nodes: placed } = view;
  // biome-ignore lint/correctness/useExhaustiveDependencies: nothing else of the View says where nodes stand
  return useMemo(() => timeLayoutOf(view, { nodes, edges }), [layout, placed, nodes, edges]);
}
