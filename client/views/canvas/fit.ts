import { type Box, overlap, type Point, wholeOf } from './footprint.ts';

/** Where a graph is looked at from: pixels for each of the model’s, and where the model’s origin lies. */
export interface Viewport {
  zoom: number;
  pan: Point;
}

/** What a graph is seen in, in pixels, with the parts of it that are covered. */
export interface ViewportFrame {
  width: number;
  height: number;
  covers: readonly Box[];
}

/** Room left at the rim of the frame and around what covers it, in pixels. */
const padding = 24;
const beside = 8;
/** From one size that is tried to the next. */
const shrink = 0.97;
/** So many places are tried across and down for each size. */
const places = 13;

/**
 * Finds how some boxes are seen as large as can be with none of them under a cover: a legend in a corner leaves the
 * room beside and above it. Where nothing else fits, they lie under covers too.
 * @param boxes in model pixels, at least one
 * @param maxZoom the largest zoom that is wanted
 * @param minZoom the smallest zoom there is
 */
export function fitOf(
  boxes: readonly Box[],
  frame: ViewportFrame,
  { maxZoom, minZoom }: { maxZoom: number; minZoom: number },
): Viewport {
  const whole = wholeOf(boxes);
  const across = (frame.width - 2 * padding) / (whole.right - whole.left);
  const down = (frame.height - 2 * padding) / (whole.bottom - whole.top);
  for (let zoom = Math.min(across, down, maxZoom); zoom > minZoom; zoom *= shrink) {
    const pan = pansOf(whole, frame, zoom).find((each) => isClear(boxes, frame, { zoom, pan: each }));
    if (pan) return { zoom, pan };
  }
  const zoom = Math.max(minZoom, Math.min(across, down, maxZoom));
  return { zoom, pan: centred(whole, frame, zoom) };
}

/** Whether none of some boxes is under a cover. */
function isClear(boxes: readonly Box[], { covers }: ViewportFrame, view: Viewport): boolean {
  return boxes.every((box) => {
    const seen = seenAs(box, view);
    return !covers.some((cover) => overlap(seen, cover, beside));
  });
}

/** Whether a box is in the frame, and not under a cover. */
export function isInSight(box: Box, { width, height, covers }: ViewportFrame, view: Viewport): boolean {
  const { left, right, top, bottom } = seenAs(box, view);
  const inside = left >= 0 && right <= width && top >= 0 && bottom <= height;
  return inside && !covers.some((cover) => overlap({ left, right, top, bottom }, cover));
}

function seenAs({ left, right, top, bottom }: Box, { zoom, pan }: Viewport): Box {
  return {
    left: left * zoom + pan.x,
    right: right * zoom + pan.x,
    top: top * zoom + pan.y,
    bottom: bottom * zoom + pan.y,
  };
}

/** The places that a graph of some size may have in the frame, from the middle outwards. */
function pansOf(whole: Box, frame: ViewportFrame, zoom: number): Point[] {
  const middle = centred(whole, frame, zoom);
  const slack = {
    x: Math.max(0, frame.width - 2 * padding - (whole.right - whole.left) * zoom),
    y: Math.max(0, frame.height - 2 * padding - (whole.bottom - whole.top) * zoom),
  };
  const parts = Array.from({ length: places }, (_, index) => index / (places - 1) - 0.5);
  return parts
    .flatMap((right) => parts.map((low) => ({ right, low })))
    .sort((one, other) => Math.hypot(one.right, one.low) - Math.hypot(other.right, other.low))
    .map(({ right, low }) => ({ x: middle.x + right * slack.x, y: middle.y + low * slack.y }));
}

function centred({ left, right, top, bottom }: Box, { width, height }: ViewportFrame, zoom: number): Point {
  return { x: width / 2 - ((left + right) / 2) * zoom, y: height / 2 - ((top + bottom) / 2) * zoom };
}
