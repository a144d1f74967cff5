import { useMemo } from 'react';
import { useLooks } from '../../entity/looks/current-looks.ts';
import type { TimeStretch } from '../../facts/span.ts';
import { drawingOf, type TimelineDrawing } from './drawing.ts';
import type { Lane } from './lanes.ts';
import type { Measure } from './shorten.ts';

interface DrawingFrame {
  whole: TimeStretch;
  range: TimeStretch;
  /** Of the time, in pixels. */
  width: number;
}

/** Until the frame is measured nothing has a place. */
const nothing: TimelineDrawing = { lanes: [], links: [], height: 0 };

/**
 * The lanes in their places. Moving along the time only moves the drawing; what is where changes with the zoom.
 * @returns the drawing, and how far to the right it is moved, in pixels
 */
export function useDrawing(lanes: readonly Lane[], { whole, range, width }: DrawingFrame, measure: Measure) {
  const looks = useLooks();
  const [first, last] = whole;
  // Rounded, since moving changes the last digits of what is seen.
  const pixels = Number((width / (range[1] - range[0])).toPrecision(7));
  // biome-ignore lint/correctness/useExhaustiveDependencies: the colours are those of the looks
  const drawing = useMemo(
    () =>
      width > 0
        ? drawingOf(lanes, {
            place: (time) => (time - first) * pixels,
            limit: (last - first) * pixels,
            width,
            measure,
          })
        : nothing,
    [lanes, first, last, pixels, width, measure, looks],
  );
  return { drawing, offset: -(range[0] - first) * pixels };
}
