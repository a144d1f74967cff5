import type { Component } from './components.ts';
import type { Selection } from './selection.ts';

/** Takes one node of each label of a component, by the shortest ways between them. */
export function cover(component: Component, selection: Selection): void {
  const { take, isNew, isFull, weightiest } = selection;
  const fresh = component.filter(isNew);
  const first = weightiest(fresh);
  if (first === undefined || isFull()) return;
  take(first);
  const reached = [first];
  while (!isFull()) {
    const way = wayToNew(reached, selection);
    if (way.length === 0) return;
    for (const id of way) take(id);
    reached.push(...way);
  }
}

/**
 * The shortest way to a node with a label that nothing taken has, where there are several to the weightiest: breadth-first
 * search.
 * @returns without where it begins; nothing where there is none
 */
function wayToNew(
  from: readonly string[],
  { linksOf, isNew, weightiest }: Pick<Selection, 'linksOf' | 'isNew' | 'weightiest'>,
): string[] {
  const before = new Map<string, string | undefined>(from.map((id) => [id, undefined]));
  for (let level = from; level.length > 0; ) {
    const next: string[] = [];
    for (const id of level) {
      for (const { to } of linksOf(id)) {
        if (before.has(to)) continue;
        before.set(to, id);
        next.push(to);
      }
    }
    const found = weightiest(next.filter(isNew));
    if (found !== undefined) return wayBack(found, before);
    level = next;
  }
  return [];
}

function wayBack(to: string, before: ReadonlyMap<string, string | undefined>): string[] {
  const way: string[] = [];
  for (let id: string | undefined = to; id !== undefined; id = before.get(id)) way.unshift(id);
  return way.slice(1);
}
