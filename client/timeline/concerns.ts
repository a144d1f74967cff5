import type { Selection } from '../explorer/explorer.ts';
import type { Fact } from './facts.ts';
import type { Item } from './walk.ts';

/** Whether something is what is chosen, or tells of it; a number tells of what it stands for. */
export function concerns(item: Item, selection: Selection): 'chosen' | 'near' | null {
  if (!selection) return null;
  if (item.form !== 'more') return concernsFact(item.fact, selection);
  return item.marks.some(({ fact }) => concernsFact(fact, selection)) ? 'near' : null;
}

function concernsFact({ id, who, whom }: Fact, selection: NonNullable<Selection>): 'chosen' | 'near' | null {
  const chosen = 'node' in selection ? selection.node : selection.edge;
  if (chosen === id) return 'chosen';
  return who.id === chosen || whom?.id === chosen ? 'near' : null;
}
