/** Measures of the drawing, in pixels. */
export const sizes = {
  axis: 34,
  /** How far an open end fades out, whatever the zoom: nobody knows how far it went. */
  fade: 46,
  lanePadding: 10,
  laneLeast: 46,
  /** A bar with its name above it. */
  barRow: 32,
  lifeHeight: 10,
  barHeight: 6,
  /** A mark with its name beside it. */
  markRow: 21,
  mark: 5,
  /** Between a mark and its name. */
  markGap: 10,
  /** Longest name in the drawing where something else needs the room. */
  label: 230,
  labelLeast: 110,
  /** What no source dates, in a row of its lane. */
  chipRow: 28,
  chip: 22,
  /** The number that stands for what found no room. */
  more: 34,
} as const;

/** Rows of marks that a lane may have; what happened beside it all may take more. */
export const maxMarkRows = { lane: 3, events: 5 } as const;
