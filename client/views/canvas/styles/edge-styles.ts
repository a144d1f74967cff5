import type { Css } from 'cytoscape';
import { betweenParallels } from '../detours.ts';
import type { Theme } from './theme.ts';
import { edgeTimeStatusStyles } from './time-status-styles.ts';

/** One style for each state of an edge; later ones win. */
export function edgeStyles(theme: Theme, large: boolean): [selector: string, style: Css.Edge][] {
  if (large) return [...largeEdges(theme), ...edgeTimeStatusStyles(large), ...shared];
  return [
    ['edge', resting(theme)],
    ['edge[?thread]', { width: 2.4, 'line-color': theme.textSoft, 'target-arrow-color': theme.textSoft }],
    ['edge[?mutual]', { 'target-arrow-shape': 'none' }],
    ['edge[?inferred]', { 'line-style': 'dashed', 'line-dash-pattern': [6, 4] }],
    ['edge.bent', bent],
    ...edgeTimeStatusStyles(large),
    ['edge.near', { ...strong(theme.textSoft), 'z-index': 15 }],
    ['edge.highlighted', strong(theme.accent)],
    ['edge.hovered', strong(theme.text)],
    ['edge.chosen', { ...strong(theme.accent), width: 3.2 }],
    ...shared,
  ];
}

const shared: [string, Css.Edge][] = [
  ['edge.receded', { opacity: 0.1, 'z-index': 0 }],
  ['edge.unplaced', { visibility: 'hidden' }],
];

/** Bent by its data around nodes that lie in the way. */
const bent: Css.Edge = {
  'curve-style': 'unbundled-bezier',
  'control-point-weights': 'data(weight)',
  'control-point-distances': 'data(distance)',
  'edge-distances': 'node-position',
};

function resting(theme: Theme): Css.Edge {
  return {
    width: 1.3,
    'line-color': theme.edge,
    'target-arrow-color': theme.edge,
    'target-arrow-shape': 'triangle',
    'arrow-scale': 0.85,
    'target-distance-from-node': 3,
    'source-distance-from-node': 2,
    'curve-style': 'bezier',
    'control-point-step-size': betweenParallels,
    'overlay-opacity': 0,
    'z-index': 5,
    label: 'data(verb)',
    'font-family': theme.font,
    'font-size': 10.5,
    color: theme.textSoft,
    'text-rotation': 'autorotate',
    'text-outline-color': theme.background,
    'text-outline-width': 2.5,
    'text-outline-opacity': 1,
    // Seen from afar, verbs would only be clutter. Cytoscape rounds the zoom up to a power of two before it
    // compares, so this shows them from a zoom of 1 on.
    'min-zoomed-font-size': 12,
  };
}

function strong(colour: string): Css.Edge {
  return {
    width: 2.6,
    'line-color': colour,
    'target-arrow-color': colour,
    color: colour,
    'min-zoomed-font-size': 7,
    'z-index': 25,
  };
}

function largeEdges(theme: Theme): [string, Css.Edge][] {
  return [
    [
      'edge',
      { width: 1, 'line-color': theme.edge, 'curve-style': 'haystack', 'overlay-opacity': 0, 'z-index': 5 },
    ],
    ['edge[?thread]', { width: 2 }],
    ['edge.near, edge.hovered', { width: 2, 'line-color': theme.textSoft }],
    ['edge.highlighted, edge.chosen', { width: 2.5, 'line-color': theme.accent }],
  ];
}
