import type { StylesheetJson } from 'cytoscape';
import { edgeStyles } from './edge-styles.ts';
import { nodeStyles } from './node-styles.ts';
import type { Theme } from './theme.ts';

/** @param large a graph of so many nodes that icons, arrows and verbs would slow it down */
export function stylesheet(theme: Theme, large: boolean): StylesheetJson {
  return [...edgeStyles(theme, large), ...nodeStyles(theme, large)].map(([selector, style]) => ({
    selector,
    style,
  }));
}
