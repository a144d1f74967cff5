import type { ComponentType } from 'react';
import { useSearchIndexes } from '../entity/search-indexes.ts';
import { useExpandDialog } from '../features/explore/expand-by/dialog-store.ts';
import { HubDialog } from '../features/explore/hub-dialog.tsx';
import { useSelectionExport } from '../features/export-selection/dialog-store.ts';
import { useViewDialog } from '../features/saved-views/save-dialog-state.ts';
import { lazily } from '../ui/lazily.tsx';
import { useHubQuestion } from '../workspace/expand.ts';

/** A dialog that some action opens, wherever it stands. */
export interface DialogEntry {
  /** As it is called where it fails. */
  readonly title: string;
  useIsOpen(): boolean;
  readonly Content: ComponentType;
}

/** The dialogs that lie over the page. To add one, put it on this list. */
export const dialogs: readonly DialogEntry[] = [
  {
    title: 'The question about a hub',
    useIsOpen: () => useHubQuestion(({ question }) => question !== null),
    Content: HubDialog,
  },
  {
    title: 'The question how to expand',
    useIsOpen: () => useExpandDialog(({ ids }) => ids !== null),
    Content: lazily(
      async () => (await import('../features/explore/expand-by/expand-dialog.tsx')).ExpandDialog,
      'when shown',
    ),
  },
  {
    title: 'The export of the selection',
    useIsOpen: () => useSelectionExport(({ ids }) => ids !== null),
    Content: lazily(
      async () => (await import('../features/export-selection/export-dialog.tsx')).ExportSelectionDialog,
      'when shown',
    ),
  },
  {
    title: 'The dialog about a saved view',
    useIsOpen: () => useViewDialog(({ dialog }) => dialog !== null),
    Content: lazily(async () => (await import('../features/saved-views/view-dialogs.tsx')).ViewDialogs),
  },
  {
    title: 'The indexes of the search',
    useIsOpen: () => useSearchIndexes(({ isOpen }) => isOpen),
    Content: lazily(
      async () => (await import('../features/search-indexes/search-indexes-dialog.tsx')).SearchIndexesDialog,
      'when shown',
    ),
  },
];
