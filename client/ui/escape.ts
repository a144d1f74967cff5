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
  if (opened.length === 0) window.addEventListener('keydown', press);
  opened.push(close);
  return () => {
    opened.splice(opened.indexOf(close), 1);
    if (opened.length === 0) window.removeEventListener('keydown', press);
  };
}

function press(event: KeyboardEvent): void {
  if (event.key !== 'Escape' || event.defaultPrevented) return;
  event.preventDefault();
  opened.at(-1)?.();
}
