type Close = () => void;

/** What Escape closes, in the order in which it was opened. */
const opened: Close[] = [];

/** Whether Escape has anything to close. */
export function hasOpened(): boolean {
  return opened.length > 0;
}

/**
 * Escape closes what was opened last, wherever the focus is. What has the focus and its own use for the key goes first.
 * @returns what ends it
 */
export function closeOnEscape(close: Close): () => void {
  if (opened.length === 0) {
    window.addEventListener('keydown', notice, true);
    window.addEventListener('keydown', press);
  }
  opened.push(close);
  return () => {
    opened.splice(opened.indexOf(close), 1);
    if (opened.length > 0) return;
    window.removeEventListener('keydown', notice, true);
    window.removeEventListener('keydown', press);
  };
}

/** Whether a list or menu of what has the focus is open: the key closes that, and by the time it is heard here it is closed. */
let isTaken = false;

function notice({ target }: KeyboardEvent): void {
  isTaken = target instanceof Element && target.closest('[aria-expanded="true"], [role="menu"]') !== null;
}

function press(event: KeyboardEvent): void {
  if (event.key !== 'Escape' || event.defaultPrevented || isTaken) return;
  event.preventDefault();
  opened.at(-1)?.();
}
