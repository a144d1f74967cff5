import { useEffect, useEffectEvent, useState, useSyncExternalStore } from 'react';

/** One year a second. */
const pace = 1000;

const reducedMotion = window.matchMedia('(prefers-reduced-motion: reduce)');

/** Whether nothing should move by itself. */
export function usePrefersReducedMotion(): boolean {
  return useSyncExternalStore(
    (changed) => {
      reducedMotion.addEventListener('change', changed);
      return () => reducedMotion.removeEventListener('change', changed);
    },
    () => reducedMotion.matches,
  );
}

/**
 * Takes a step every second while it plays.
 * @param step takes one step; false where there was none left to take
 */
export function usePlaying(step: () => boolean) {
  const [playing, setPlaying] = useState(false);
  const takeStep = useEffectEvent(() => {
    if (!step()) setPlaying(false);
  });
  useEffect(() => {
    if (!playing) return;
    const timer = setInterval(() => takeStep(), pace);
    return () => clearInterval(timer);
  }, [playing]);
  return { playing, setPlaying };
}
