import { useLayoutEffect, useState } from 'react';

interface AnchorBox {
  left: number;
  top: number;
  width: number;
  height: number;
}

/**
 * Where the first of some elements that is in sight lies now, in pixels; it is followed as the page changes its size.
 * @param selectors of the elements, the best first
 * @returns null before it is known
 */
export function useAnchorBox(selectors: readonly string[]): AnchorBox | null {
  const [box, setBox] = useState<AnchorBox | null>(null);
  useLayoutEffect(() => {
    const measure = () => setBox(boxOfFirst(selectors));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(document.documentElement);
    for (const selector of selectors) {
      const element = document.querySelector(selector);
      if (element) observer.observe(element);
    }
    return () => observer.disconnect();
  }, [selectors]);
  return box;
}

function boxOfFirst(selectors: readonly string[]): AnchorBox {
  for (const selector of selectors) {
    const element = document.querySelector<HTMLElement>(selector);
    const { left, top, width, height } = element?.getBoundingClientRect() ?? new DOMRect();
    if (width > 0 && height > 0) return { left, top, width, height };
  }
  return { left: window.innerWidth / 2, top: window.innerHeight / 3, width: 0, height: 0 };
}
