import { Bookmark } from 'lucide-react';
import { Button } from 'react-aria-components';
import { useMayEdit } from '../../api/capabilities.ts';
import { useShortcuts } from '../../ui/use-shortcuts.ts';
import { useAddress } from '../../workspace/address.ts';
import { useWorkspace } from '../../workspace/store.ts';
import { openViewDialog } from './save-dialog-state.ts';

/** Opens the list of saved views; its keys save and list from anywhere. */
export function SavedViewsButton() {
  const [{ views: isOpen }, setAddress] = useAddress();
  const mayEdit = useMayEdit();
  const toggle = () => void setAddress({ views: !isOpen });
  const save = () => openViewDialog({ type: 'save' });
  const canSave = () => mayEdit && useWorkspace.getState().view.nodes.length > 0;
  useShortcuts('Views', [
    { keys: ['v'], label: 'Saved views', run: toggle },
    { keys: ['Mod+s'], label: 'Save this view', when: canSave, run: save },
  ]);
  return (
    <Button
      className="button button-quiet saved-views-button"
      aria-pressed={isOpen}
      aria-keyshortcuts="v"
      onPress={toggle}
    >
      <Bookmark size={14} aria-hidden /> <span>Saved views</span>
    </Button>
  );
}
