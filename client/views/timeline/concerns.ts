import type { Selection } from '../../../contract/model/view.ts';
import type { Fact } from '../../facts/facts.ts';
import type { Note } from '../../facts/notes.ts';
import { selectedIds } from '../../workspace/view/selection.ts';
import type { TimelineItem } from './walk.ts';

/** Whether something is what is chosen, or is about it; a number and a remark are about what they stand for. */
export function concerns(item: TimelineItem, selection: Selection): 'chosen' | 'near' | null {
  if (!selection) return null;
  if (item.form === 'note') return concernsNote(item.note, selection);
  if (item.form !== 'more') return concernsFact(item.fact, selection);
  return item.marks.some(({ fact }) => concernsFact(fact, selection)) ? 'near' : null;
}

function concernsNote({ owner, about }: Note, selection: NonNullable<Selection>): 'near' | null {
  const chosen = selectedIds(selection);
  return chosen.some((id) => owner.id === id || about.includes(id)) ? 'near' : null;
}

function concernsFact({ id, who, whom }: Fact, selection: NonNullable<Selection>): 'chosen' | 'near' | null {
  const chosen = selectedIds(selection);
  if (chosen.includes(id)) return 'chosen';
  return chosen.some((each) => who.id === each || whom?.id === each) ? 'near' : null;
}
