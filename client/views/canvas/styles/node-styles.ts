import type { Css } from 'cytoscape';
import { pinStyles } from './pin-styles.ts';
import type { Theme } from './theme.ts';
import { nodeTimeStatusStyles } from './time-status-styles.ts';

/** One style for each state of a node; later ones win. */
export function nodeStyles(theme: Theme, large: boolean): [selector: string, style: Css.Node][] {
  return [
    ['node', resting(theme, large)],
    // Who headed a body wears a ring.
    ['node[?leader]', { 'outline-width': 1.5, 'outline-offset': 2.5, 'outline-opacity': 0.85 }],
    ...nodeTimeStatusStyles(theme, large),
    ...pinStyles(theme, large),
    ['node.near', { 'outline-width': 3, 'outline-offset': 2, 'outline-opacity': 0.35 }],
    [
      'node.hovered',
      {
        'outline-width': 3,
        'outline-offset': 2,
        'outline-opacity': 0.8,
        'z-index': 20,
      },
    ],
    [
      'node.found',
      { 'outline-width': 3, 'outline-offset': 3, 'outline-color': theme.focus, 'outline-opacity': 0.6 },
    ],
    ['node.chosen', chosen(theme)],
    [
      'node.found-now',
      {
        'outline-width': 4,
        'outline-offset': 3,
        'outline-color': theme.focus,
        'outline-opacity': 1,
        'underlay-color': theme.focus,
        'underlay-opacity': 0.25,
        'underlay-padding': 14,
        'underlay-shape': 'ellipse',
        'z-index': 30,
      },
    ],
    [
      'node.cursor',
      { 'outline-width': 3, 'outline-offset': 3, 'outline-color': theme.focus, 'outline-opacity': 1 },
    ],
    [
      'node.busy',
      { 'outline-width': 4, 'outline-offset': 3, 'outline-style': 'dashed', 'outline-opacity': 1 },
    ],
    ['node.receded', { opacity: 0.16, 'z-index': 0 }],
    ['node.unplaced', { visibility: 'hidden' }],
    ['.switched-off', { display: 'none' }],
  ];
}

function resting(theme: Theme, large: boolean): Css.Node {
  return {
    width: 'data(size)',
    height: 'data(size)',
    shape: 'data(shape)' as Css.NodeShape,
    'background-color': `data(${theme.mode})`,
    'outline-color': `data(${theme.mode})`,
    'overlay-opacity': 0,
    'z-index': 10,
    ...(!large && {
      'background-image': `data(${theme.mode}Icon)`,
      'background-width': '54%',
      'background-height': '54%',
    }),
  };
}

function chosen({ accent }: Theme): Css.Node {
  return {
    'outline-width': 3,
    'outline-offset': 4,
    'outline-color': accent,
    'outline-opacity': 1,
    'z-index': 30,
  };
}
