import { type RefObject, useLayoutEffect } from 'react';

/** In pixels, between a message and the edge of the frame. */
const margin = 10;

/**
 * Keeps the messages of passing things over a frame: at its top, or at its foot where its controls are at the top. So
 * they cover neither bars nor panels nor the as-of date.
 */
export function useToastPlace(frame: RefObject<HTMLElement | null>, { atTop }: { atTop: boolean }): void {
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return;
    const place = () => {
      const { left, top, bottom, width } = element.getBoundingClientRect();
      const { style } = document.documentElement;
      style.setProperty('--toasts-left', `${left + width / 2}px`);
      style.setProperty('--toasts-width', `${width - 2 * margin}px`);
      style.setProperty('--toasts-top', atTop ? `${top + margin}px` : 'auto');
      style.setProperty('--toasts-bottom', atTop ? 'auto' : `${window.innerHeight - bottom + margin}px`);
    };
    place();
    const observer = new ResizeObserver(place);
    observer.observe(element);
    observer.observe(document.documentElement);
    return () => observer.disconnect();
  }, [frame, atTop]);
}
