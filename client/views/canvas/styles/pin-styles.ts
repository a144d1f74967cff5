import type { Css, NodeSingular } from 'cytoscape';
import type { Theme } from './theme.ts';
import { iconAttributeOfStatus } from './time-status-styles.ts';

/** Side of the mark of a pinned node, and how far it stands out of the node’s upper left corner, in model pixels. */
export const pinSide = 20;
export const pinAway = 7;

const glyph =
  'M12 17v5M9 10.76a2 2 0 0 1-1.11 1.79l-1.78.9A2 2 0 0 0 5 15.24V16a1 1 0 0 0 1 1h12a1 1 0 0 0 1-1v-.76a2 2 0 0 0-1.11-1.79l-1.78-.9A2 2 0 0 1 15 10.76V7a1 1 0 0 1 1-1 2 2 0 0 0 0-4H8a2 2 0 0 0 0 4 1 1 0 0 1 1 1z';

/** A pin on a disc; many times larger than it is drawn, so that it stays sharp when one looks closely. */
function pinImage({ background, text }: Theme): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="136" height="136" viewBox="-7 -7 38 38"><circle cx="12" cy="12" r="18" fill="${background}" stroke="${text}" stroke-width="1.6"/><path d="${glyph}" fill="${text}" stroke="${text}" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"/></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

/** A pinned node wears a pin beside its icon, whatever else its state is. */
export function pinStyles(theme: Theme, large: boolean): [selector: string, style: Css.Node][] {
  const pin = pinImage(theme);
  const images = (node: NodeSingular) =>
    large ? [pin] : [String(node.data(iconAttributeOfStatus(node, theme))), pin];
  const both = <Value>(icon: Value, mark: Value) => (large ? [mark] : [icon, mark]);
  const style = {
    'background-image': images,
    'background-width': both('54%', `${pinSide}px`),
    'background-height': both('54%', `${pinSide}px`),
    'background-position-x': both('50%', '0%'),
    'background-position-y': both('50%', '0%'),
    'background-offset-x': both('0px', `${-pinAway}px`),
    'background-offset-y': both('0px', `${-pinAway}px`),
    'background-clip': both('node', 'none'),
    'background-image-containment': both('inside', 'over'),
    'bounds-expansion': pinAway,
  };
  // Cytoscape takes lists here, one value for each image; its types know of one image only.
  return [['node.pinned', style as unknown as Css.Node]];
}
