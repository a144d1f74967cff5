import type { Shape } from '../../../contract/model/profile/looks.ts';

/** Outlines of the shapes in a square of 24, close to how the canvas draws them. */
export const outlines: Record<Shape, string> = {
  ellipse: 'M12 2a10 10 0 1 1 0 20a10 10 0 1 1 0-20Z',
  'round-rectangle': 'M5 3h14a2 2 0 0 1 2 2v14a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2Z',
  'round-hexagon': 'M7 3h10l5 9-5 9H7l-5-9Z',
  'round-pentagon': 'M12 2l10 7.6-3.8 11.4H5.8L2 9.6Z',
  barrel: 'M4 4q8-3 16 0q2 8 0 16q-8 3-16 0q-2-8 0-16Z',
  'round-octagon': 'M8 2h8l6 6v8l-6 6H8l-6-6V8Z',
  'bottom-round-rectangle': 'M3 3h18v13a5 5 0 0 1-5 5H8a5 5 0 0 1-5-5Z',
  'cut-rectangle': 'M7 3h10l4 4v10l-4 4H7l-4-4V7Z',
  'round-diamond': 'M12 1.5L22.5 12 12 22.5 1.5 12Z',
  'round-tag': 'M3 4h12l7 8-7 8H3Z',
  rhomboid: 'M2 4h14l6 16H8Z',
  'round-triangle': 'M12 2l10 19H2Z',
};
