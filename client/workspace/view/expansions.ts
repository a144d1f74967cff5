import type { View } from '../../../contract/model/view.ts';

/** What expanding an entity brought, and what was brought by expanding that in turn. */
export function broughtBy(view: View, id: string): string[] {
  const children = Map.groupBy(view.nodes, ({ from }) => from);
  const brought: string[] = [];
  for (const queue = [id]; queue.length > 0; ) {
    const ids = (children.get(queue.pop()) ?? []).map((node) => node.id).filter((each) => each !== id);
    brought.push(...ids);
    queue.push(...ids);
  }
  return brought;
}
