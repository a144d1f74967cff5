import type { Box } from './footprint.ts';

/** Below this width an unfolded legend leaves no room to keep clear of it, in pixels. */
const roomy = 760;

/** The corner of the frame in which the legend lies. */
export function legendCorner(frame: HTMLElement): Element | null {
  return frame.querySelector('.legend-corner');
}

/** What the legend, the toolbar, the map and the years cover of a frame, in pixels from its upper left corner. */
export function coversOf(frame: HTMLElement): Box[] {
  const { width, height, left, top } = frame.getBoundingClientRect();
  const boxes = [
    legendCorner(frame),
    ...frame.querySelectorAll('.canvas-toolbar, .time-axis, .overview-map'),
  ].flatMap((element) => {
    const box = element?.getBoundingClientRect();
    return box && box.height > 0 ? [box] : [];
  });
  return boxes
    .filter((box) => width > roomy || box.width < width / 4 || box.height < height / 4)
    .map((box) => ({
      left: box.left - left,
      right: box.right - left,
      top: box.top - top,
      bottom: box.bottom - top,
    }));
}
