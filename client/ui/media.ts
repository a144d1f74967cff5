import { useSyncExternalStore } from 'react';

/** Below this width only one of the two panels stands beside the canvas. */
const narrow = '(max-width: 1099px)';

function watch(changed: () => void): () => void {
  const query = window.matchMedia(narrow);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}

/** On a phone a panel stands below the canvas instead of beside it. */
export function isPhone(): boolean {
  return window.matchMedia('(max-width: 639px)').matches;
}

export function useNarrow(): boolean {
  return useSyncExternalStore(watch, () => window.matchMedia(narrow).matches);
}
