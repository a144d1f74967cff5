import type { Css } from 'cytoscape';
import { labelGap, labelSize } from '../footprint.ts';
import type { Theme } from './theme.ts';
import { nodeTimeStatusStyles } from './time-status-styles.ts';

/** One style for each state of a node; later ones win. */
export function nodeStyles(theme: Theme, large: boolean): [selector: string, style: Css.Node][] {
  return [
    ['node', resting(theme, large)],
    // Who headed a body wears a ring.
    ['node[?leader]', { 'outline-width': 1.5, 'outline-offset': 2.5, 'outline-opacity': 0.85 }],
    ...nodeTimeStatusStyles(theme, large),
    ['node.enlarged', { 'font-size': 'data(letters)' }],
    ['node.above', { 'text-valign': 'top', 'text-margin-y': -labelGap }],
    ['node.right', { 'text-halign': 'right', ...aside, 'text-margin-x': labelGap }],
    ['node.left', { 'text-halign': 'left', ...aside, 'text-margin-x': -labelGap }],
    ['node.unnamed', { 'text-opacity': 0 }],
    ['node.near', { 'outline-width': 3, 'outline-offset': 2, 'outline-opacity': 0.35 }],
    [
      'node.hovered',
      {
        'outline-width': 3,
        'outline-offset': 2,
        'outline-opacity': 0.8,
        'text-opacity': 1,
        'z-index': 20,
      },
    ],
    ['node.chosen', chosen(theme)],
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

const aside: Css.Node = { 'text-valign': 'center', 'text-margin-y': 0 };

function resting(theme: Theme, large: boolean): Css.Node {
  return {
    width: 'data(size)',
    height: 'data(size)',
    shape: 'data(shape)' as Css.NodeShape,
    'background-color': `data(${theme.mode})`,
    'outline-color': `data(${theme.mode})`,
    'overlay-opacity': 0,
    'z-index': 10,
    label: 'data(caption)',
    'text-wrap': 'wrap',
    'text-max-width': '1000px',
    'text-valign': 'bottom',
    'text-halign': 'center',
    'text-margin-y': labelGap,
    'font-family': theme.font,
    'font-size': labelSize,
    'line-height': 1.15,
    color: theme.text,
    'text-outline-color': theme.background,
    'text-outline-width': 2.5,
    'text-outline-opacity': 1,
    'min-zoomed-font-size': large ? 9 : 0,
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
    'text-opacity': 1,
    'font-weight': 600,
    'min-zoomed-font-size': 0,
    'z-index': 30,
  };
}
