import { create } from 'zustand';
import type { ViewSummary } from '../../../contract/api/routes/views.ts';

/** What is done with a saved view, each in a dialog of its own. */
export type ViewDialog =
  | { type: 'save' }
  | { type: 'rename' | 'delete' | 'compare'; view: ViewSummary }
  /** Somebody else has changed the view that was to be replaced; null where they deleted it. */
  | { type: 'conflict'; name: string; theirs: ViewSummary | null };

/** The dialog about saved views that is open. */
export const useViewDialog = create<{ dialog: ViewDialog | null }>()(() => ({ dialog: null }));

export function openViewDialog(dialog: ViewDialog): void {
  useViewDialog.setState({ dialog });
}

export function closeViewDialog(): void {
  useViewDialog.setState({ dialog: null });
}
