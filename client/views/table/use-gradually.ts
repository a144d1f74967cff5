import { startTransition, useEffect, useState } from 'react';

/** So many stand there at once, and so many more come at a time. */
const first = 120;
const step = 400;

/**
 * The first of many items at once and the others little by little, so that the page answers meanwhile.
 * @param list names what the list is: another one begins anew
 */
export function useGradually<Item>(items: readonly Item[], list: string): readonly Item[] {
  const [drawn, setDrawn] = useState({ list, count: first });
  const count = drawn.list === list ? drawn.count : first;
  const isWhole = count >= items.length;
  useEffect(() => {
    if (isWhole) return;
    const timer = setTimeout(() => startTransition(() => setDrawn({ list, count: count + step })), 16);
    return () => clearTimeout(timer);
  }, [isWhole, list, count]);
  return isWhole ? items : items.slice(0, count);
}
