import { type RefObject, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { afterExport, beforeExport } from '../../export/standalone-svg.ts';

/** What of a drawing is in sight, from its top, in pixels. */
export interface HeightInSight {
  top: number;
  bottom: number;
}

/** Higher than this, in pixels, a drawing is drawn only where it is in sight. */
const tall = 4_000;

/** It is drawn anew after every so many pixels of scrolling, and so far beyond what is in sight. */
const step = 600;

const everything: HeightInSight = { top: Number.NEGATIVE_INFINITY, bottom: Number.POSITIVE_INFINITY };

/**
 * How much of a drawing has to be drawn: of a tall one what is in sight and what stands around it, and all of it while it
 * is exported.
 */
export function useTallSight(
  scroller: RefObject<HTMLElement | null>,
  svg: RefObject<SVGSVGElement | null>,
  height: number,
): HeightInSight {
  const [at, setAt] = useState(0);
  const [size, setSize] = useState(1_000);
  const [isWhole, setIsWhole] = useState(false);
  const isTall = height > tall;
  useEffect(() => {
    const element = scroller.current;
    const drawing = svg.current;
    if (!isTall || !element || !drawing) return;
    const look = () => {
      setAt(Math.floor(element.scrollTop / step) * step);
      setSize(element.clientHeight);
    };
    const drawAll = () => flushSync(() => setIsWhole(true));
    const drawLess = () => setIsWhole(false);
    look();
    element.addEventListener('scroll', look, { passive: true });
    drawing.addEventListener(beforeExport, drawAll);
    drawing.addEventListener(afterExport, drawLess);
    return () => {
      element.removeEventListener('scroll', look);
      drawing.removeEventListener(beforeExport, drawAll);
      drawing.removeEventListener(afterExport, drawLess);
    };
  }, [scroller, svg, isTall]);
  if (!isTall || isWhole) return everything;
  return { top: at - step, bottom: at + size + 2 * step };
}

/** Whether anything from one height to another is to be drawn. */
export function isInHeight(top: number, bottom: number, sight: HeightInSight): boolean {
  return bottom > sight.top && top < sight.bottom;
}
