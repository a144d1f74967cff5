import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import { create } from 'zustand';
import { DialogHeading } from './dialog-heading.tsx';
import { type ShortcutGroup, useShortcutGroups } from './shortcuts.ts';
import { spellKeys } from './spell-keys.ts';
import { useShortcuts } from './use-shortcuts.ts';
import './shortcut-dialog.css';

const useDialog = create<{ isOpen: boolean }>()(() => ({ isOpen: false }));

/** Opens the list of shortcuts. */
export function showShortcuts(): void {
  useDialog.setState({ isOpen: true });
}

/** Every shortcut of the page as it stands, by group; `?` opens it. */
export function ShortcutDialog() {
  const { isOpen } = useDialog();
  const groups = useShortcutGroups((listed) => listed.groups);
  useShortcuts('Page', [{ keys: ['?'], label: 'Keyboard shortcuts', isKeyOnly: true, run: showShortcuts }]);
  return (
    <ModalOverlay
      className="scrim"
      isDismissable
      isOpen={isOpen}
      onOpenChange={(open) => useDialog.setState({ isOpen: open })}
    >
      <Modal className="modal">
        <Dialog className="dialog">
          <DialogHeading>Keyboard shortcuts</DialogHeading>
          {mergedByTitle(groups).map((group) => (
            <Group key={group.title} {...group} />
          ))}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function Group({ title, shortcuts }: ShortcutGroup) {
  const byLabel = Map.groupBy(shortcuts, ({ label }) => label);
  return (
    <section>
      <h3>{title}</h3>
      <dl className="shortcuts">
        {[...byLabel].map(([label, same]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              {same
                .flatMap(({ keys }) => keys)
                .map((keys) => (
                  <kbd key={keys}>{spellKeys(keys)}</kbd>
                ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** Groups of one title as one, in the order in which the first of them was listed. */
function mergedByTitle(groups: readonly ShortcutGroup[]): ShortcutGroup[] {
  return [...Map.groupBy(groups, ({ title }) => title)].map(([title, same]) => ({
    title,
    shortcuts: same.flatMap(({ shortcuts }) => shortcuts),
  }));
}
