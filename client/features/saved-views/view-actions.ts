import { Copy, FileDiff, FolderOpen, Link2, type LucideIcon, Pencil, RefreshCw, Trash2 } from 'lucide-react';
import type { ViewSummary } from '../../../contract/api/routes/views.ts';
import { useMayEdit } from '../../api/capabilities.ts';
import { queryClient } from '../../api/client.ts';
import { pageAddress } from '../../api/connection.ts';
import { problemOf } from '../../api/problem-error.ts';
import { askViews } from '../../api/questions/opening.ts';
import { copyPlainText } from '../../export/deliver.ts';
import { usePhone } from '../../ui/media.ts';
import { savedText } from '../../ui/saving-texts.ts';
import { notify, notifyError } from '../../ui/toasts.tsx';
import { useAddress } from '../../workspace/address.ts';
import { openSavedView } from '../../workspace/open-saved-view.ts';
import { useWorkspace } from '../../workspace/store.ts';
import { openViewDialog } from './save-dialog-state.ts';
import { duplicate, saveOver } from './saving.ts';
import { copyName, theViewLink } from './texts.ts';

interface ViewAction {
  id: string;
  label: string;
  icon: LucideIcon;
  run(): void;
}

/** What can be done with a saved view by whoever is here. */
export function useViewActions(view: ViewSummary): { open(): void; items: readonly ViewAction[] } {
  const [, setAddress] = useAddress();
  const mayEdit = useMayEdit();
  const isPhone = usePhone();
  const isEmpty = useWorkspace((workspace) => workspace.view.nodes.length === 0);
  const name = nameOf(view);
  const open = () => {
    openSavedView(view.id).then(() => {
      if (isPhone) void setAddress({ views: false });
    }, notifyError);
  };
  const forAll: ViewAction[] = [
    { id: 'open', label: 'Open', icon: FolderOpen, run: open },
    {
      ...{ id: 'link', label: 'Copy link', icon: Link2 },
      run: () => copyPlainText(linkTo(view.id), theViewLink),
    },
    {
      ...{ id: 'compare', label: 'Compare with the data now', icon: FileDiff },
      run: () => openViewDialog({ type: 'compare', view }),
    },
  ];
  const forEditors: (ViewAction | false)[] = [
    !isEmpty && {
      ...{ id: 'replace', label: 'Replace with what is on the canvas', icon: RefreshCw },
      run: () => void replaceByCanvas(view),
    },
    {
      ...{ id: 'rename', label: 'Rename …', icon: Pencil },
      run: () => openViewDialog({ type: 'rename', view }),
    },
    {
      ...{ id: 'duplicate', label: 'Duplicate', icon: Copy },
      run: () =>
        void duplicate(view.id, copyName(name)).then(() => notify(savedText(copyName(name))), notifyError),
    },
    {
      ...{ id: 'delete', label: 'Delete …', icon: Trash2 },
      run: () => openViewDialog({ type: 'delete', view }),
    },
  ];
  return { open, items: [...forAll, ...(mayEdit ? forEditors.filter((item) => item !== false) : [])] };
}

/** A file that was brought by hand may say no name. */
export function nameOf({ id, name }: Pick<ViewSummary, 'id' | 'name'>): string {
  return name ?? id;
}

/** Saves what is on the canvas over a saved view; where somebody else has changed that since, asks what is to stay. */
export async function replaceByCanvas(view: Pick<ViewSummary, 'id' | 'name' | 'revision'>): Promise<void> {
  const name = nameOf(view);
  try {
    await saveOver(view, name);
    notify(savedText(name));
  } catch (error) {
    const { status } = problemOf(error);
    if (status !== 412 && status !== 404) return notifyError(error, () => void replaceByCanvas(view));
    const { views } = await queryClient.fetchQuery({ ...askViews(), staleTime: 0 });
    openViewDialog({ type: 'conflict', name, theirs: views.find(({ id }) => id === view.id) ?? null });
  }
}

function linkTo(id: string): string {
  return new URL(pageAddress({ saved: id }), window.location.origin).href;
}
