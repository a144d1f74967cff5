import { useSyncExternalStore } from 'react';

/** Below this width only one of the two panels stands beside the canvas. */
const narrow = window.matchMedia('(max-width: 1099px)');

function watch(changed: () => void): () => void {
  narrow.addEventListener('change', changed);
  return () => narrow.removeEventListener('change', changed);
}

export function useNarrow(): boolean {
  return useSyncExternalStore(watch, () => narrow.matches);
}
