import { select } from 'd3-selection';
import { type D3ZoomEvent, zoom, zoomIdentity, zoomTransform } from 'd3-zoom';
import { type RefObject, useEffect, useState } from 'react';
import type { TimeStretch } from '../../facts/span.ts';
import { moved, reach, zoomLimits } from './range.ts';

interface RangeFrame {
  /** Where gestures begin; its left end is where the time begins. */
  area: RefObject<SVGGElement | null>;
  scroller: RefObject<HTMLElement | null>;
  whole: TimeStretch;
  /** Of the area, in pixels. */
  width: number;
}

/**
 * What is seen of the time: all of it, until somebody zooms or moves by wheel, drag or pinch.
 * A drag also moves the lanes up and down; a wheel with Shift, or sideways, moves the time.
 */
export function useRange({ area, scroller, whole, width }: RangeFrame) {
  const [chosen, setRange] = useState<TimeStretch | null>(null);
  const range = chosen ?? whole;
  const [first, last] = whole;
  const [from, to] = range;

  useEffect(() => {
    const element = area.current;
    if (!element || width <= 0) return;
    const frame: TimeStretch = [first, last];
    const [farLeft, farRight] = reach(frame).map((time) => ((time - first) / (last - first)) * width);
    const behaviour = zoom<SVGGElement, unknown>()
      .extent([
        [0, 0],
        [width, 1],
      ])
      .scaleExtent(zoomLimits(frame))
      .translateExtent([
        [farLeft ?? 0, Number.NEGATIVE_INFINITY],
        [farRight ?? width, Number.POSITIVE_INFINITY],
      ])
      .filter((event: MouseEvent) => !event.button && !event.ctrlKey && !isSideways(event))
      .on('zoom', ({ transform: { k, x }, sourceEvent }: D3ZoomEvent<SVGGElement, unknown>) => {
        if (!sourceEvent) return;
        if (sourceEvent.type === 'mousemove') scroller.current?.scrollBy(0, -sourceEvent.movementY);
        const pixel = (last - first) / width;
        setRange([first + (-x / k) * pixel, first + ((width - x) / k) * pixel]);
      });
    const sideways = (event: WheelEvent) => {
      if (!isSideways(event)) return;
      event.preventDefault();
      const by = (event.deltaX || event.deltaY) / width;
      setRange((seen) => moved(seen ?? frame, by, frame));
    };
    select(element).call(behaviour).on('dblclick.zoom', null);
    element.addEventListener('wheel', sideways, { passive: false });
    return () => {
      select(element).on('.zoom', null);
      element.removeEventListener('wheel', sideways);
    };
  }, [area, scroller, first, last, width]);

  // The gestures go on from what was reached by keys, buttons or a change of the frame.
  useEffect(() => {
    const element = area.current;
    if (!element || width <= 0) return;
    const k = (last - first) / (to - from);
    const x = -((from - first) / (last - first)) * width * k;
    const known = zoomTransform(element);
    if (Math.abs(known.k / k - 1) < 1e-6 && Math.abs(known.x - x) < 0.01) return;
    Object.assign(element, { __zoom: zoomIdentity.translate(x, 0).scale(k) });
  }, [area, first, last, from, to, width]);

  return { range, setRange };
}

function isSideways(event: MouseEvent): boolean {
  if (!(event instanceof WheelEvent)) return false;
  return event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY);
}
