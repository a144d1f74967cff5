import type { StylesheetJson } from 'cytoscape';
import { edgeStyles } from './edge-styles.ts';
import type { Ground } from './ground.ts';
import { nodeStyles } from './node-styles.ts';

/** @param large a graph of so many nodes that icons, arrows and verbs would slow it down */
export function stylesheet(ground: Ground, large: boolean): StylesheetJson {
  return [...edgeStyles(ground, large), ...nodeStyles(ground, large)].map(([selector, style]) => ({
    selector,
    style,
  }));
}
