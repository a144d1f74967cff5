import { create } from 'zustand';

/** What a key does. */
export interface Shortcut {
  /** Spelled `Mod+Shift+z`, `Shift+F10`, `Alt+ArrowUp`, `/`; several that do the same. Mod is Ctrl, or Command on a Mac. */
  readonly keys: readonly string[];
  /** What it does, in a few words; neighbours of one label are listed as one. */
  readonly label: string;
  /** Whether it means anything at this moment; always where absent. */
  when?(): boolean;
  /** Whether it works while somebody types, too; not where absent. */
  readonly whileTyping?: boolean;
  /** Whether it means something as a key alone, such as an arrow; the command palette lists all others, too. */
  readonly isKeyOnly?: boolean;
  run(): void;
}

/** The shortcuts of one part of the page, as they are listed by `?` and by the command palette. */
export interface ShortcutGroup {
  readonly title: string;
  readonly shortcuts: readonly Shortcut[];
}

/** All that can be done with a key on the page as it stands: the list that `?` opens. */
export const useShortcutGroups = create<{ groups: readonly ShortcutGroup[] }>()(() => ({ groups: [] }));

/**
 * Puts a group on the list.
 * @returns what takes it off again
 */
export function listShortcuts(group: ShortcutGroup): () => void {
  useShortcutGroups.setState(({ groups }) => ({ groups: [...groups, group] }));
  return () =>
    useShortcutGroups.setState(({ groups }) => ({ groups: groups.filter((each) => each !== group) }));
}

type KeyPress = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'target'>;

/** The shortcut that a key press means; undefined for none. */
export function shortcutFor<Known extends Shortcut>(
  event: KeyPress,
  shortcuts: readonly Known[],
): Known | undefined {
  const typing = isTyping(event.target);
  return shortcuts.find(
    ({ keys, when, whileTyping }) =>
      keys.some((spelled) => isPressed(spelled, event)) && (whileTyping || !typing) && (when?.() ?? true),
  );
}

/** `Mod++` is Mod and the plus key. A letter or sign alone is the same with Shift, which signs need on many keyboards. */
function isPressed(spelled: string, { key, ctrlKey, metaKey, altKey, shiftKey }: KeyPress): boolean {
  const [, modifiers = '', wanted = ''] = /^((?:(?:Mod|Shift|Alt)\+)*)(.+)$/.exec(spelled) ?? [];
  const isMod = modifiers.includes('Mod');
  if (altKey !== modifiers.includes('Alt') || (ctrlKey || metaKey) !== isMod) return false;
  const heedsShift = isMod || wanted.length > 1;
  if (heedsShift && shiftKey !== modifiers.includes('Shift')) return false;
  return key.toLowerCase() === wanted.toLowerCase();
}

const textInputs = 'input:not([type="checkbox"], [type="radio"], [type="range"], [type="button"])';
const writing = `${textInputs}, textarea, select, [contenteditable]:not([contenteditable="false"]), [role="textbox"]`;
/** Lists take letters and digits as the beginning of a name; a dialog lies over the page. */
const besides = '[role="menu"], [role="listbox"], [role="dialog"]';

/** Whether keys go into something that has its own use for them. */
function isTyping(target: EventTarget | null): boolean {
  return (
    target !== null && 'closest' in target && (target as Element).closest(`${writing}, ${besides}`) !== null
  );
}
