import {
  type KeyboardEvent,
  type RefObject,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useRef,
} from 'react';
import { closeOnEscape } from './escape.ts';

/**
 * What a panel or drawer that can be closed does: Escape closes it, and when it goes with the focus inside, the focus
 * returns to where it was before, or to the main area.
 */
export function useClosing<Frame extends HTMLElement>(close: () => void): ClosingProps<Frame> {
  const frame = useRef<Frame>(null);
  useEscapeCloses(true, close);
  useLayoutEffect(() => {
    const element = frame.current;
    const opener = document.activeElement;
    return () => {
      if (element?.contains(document.activeElement)) requestAnimationFrame(() => focusAgain(opener));
    };
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    close();
  };
  return { ref: frame, onKeyDown };
}

interface ClosingProps<Frame> {
  ref: RefObject<Frame | null>;
  onKeyDown: (event: KeyboardEvent) => void;
}

/** Escape closes it wherever the focus is, unless something that opened later is closed first. */
export function useEscapeCloses(isOpen: boolean, close: () => void): void {
  const closeIt = useEffectEvent(close);
  useEffect(() => (isOpen ? closeOnEscape(() => closeIt()) : undefined), [isOpen]);
}

function focusAgain(opener: Element | null): void {
  if (document.activeElement !== document.body) return;
  if (opener instanceof HTMLElement && opener !== document.body) opener.focus();
  if (document.activeElement === document.body) document.querySelector('main')?.focus();
}
