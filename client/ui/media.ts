import { useSyncExternalStore } from 'react';

/** Below this width only one of the two panels stands beside the canvas. */
const narrow = '(max-width: 1099px)';

function watch(changed: () => void): () => void {
  const query = window.matchMedia(narrow);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}

export function useNarrow(): boolean {
  return useSyncExternalStore(watch, () => window.matchMedia(narrow).matches);
}
