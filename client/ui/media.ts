import { useSyncExternalStore } from 'react';

/** Below this width only one of the two panels stands beside the canvas. */
const narrow = '(max-width: 1099px)';
/** Below this width a panel and a drawer together leave too little of the canvas. */
const cramped = '(max-width: 899px)';
/** On a phone panels are sheets over the lower part of the canvas, instead of standing beside it. */
const phone = '(max-width: 639px)';
/** So low that tools over a view cover too much of it: beside a drawer, and without one. */
const low = '(max-height: 520px)';
const lowBesideDrawer = '(max-height: 720px)';
/** Too small for a view above something that needs most of the height itself. */
const small = '(max-height: 760px), (max-width: 639px)';

function useMedia(media: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const query = window.matchMedia(media);
      query.addEventListener('change', changed);
      return () => query.removeEventListener('change', changed);
    },
    () => window.matchMedia(media).matches,
  );
}

export function isCramped(): boolean {
  return window.matchMedia(cramped).matches;
}

export function useSmall(): boolean {
  return useMedia(small);
}

export function usePhone(): boolean {
  return useMedia(phone);
}

export function useNarrow(): boolean {
  return useMedia(narrow);
}

/** @param hasDrawer whether a drawer takes its part of the height */
export function useLow(hasDrawer: boolean): boolean {
  return useMedia(hasDrawer ? lowBesideDrawer : low);
}
