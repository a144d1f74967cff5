import type { Margins } from './camera.ts';

/** Below this width there is no room to keep clear of what lies over the picture, in pixels. */
const roomy = 760;

/** The corner of the frame in which the legend lies. */
export function legendCorner(frame: HTMLElement): Element | null {
  return frame.querySelector('.legend-corner');
}

/** What the legend and the toolbar cover of a frame; a folded legend covers only a corner, which counts for nothing. */
export function coveredOf(frame: HTMLElement): Margins {
  const { width, height, left, right } = frame.getBoundingClientRect();
  const legend = legendCorner(frame)?.getBoundingClientRect();
  const toolbar = frame.querySelector('.canvas-toolbar')?.getBoundingClientRect();
  const beside = legend && width > roomy && legend.height > height / 4;
  return { left: beside ? legend.right - left : 0, right: toolbar ? right - toolbar.left : 0 };
}
