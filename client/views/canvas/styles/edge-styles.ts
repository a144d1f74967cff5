import type { Css } from 'cytoscape';
import { betweenParallels } from '../detours.ts';
import type { Ground } from './ground.ts';
import { edgeTimeStatusStyles } from './time-status-styles.ts';

/** One style for each state of an edge; later ones win. */
export function edgeStyles(ground: Ground, large: boolean): [selector: string, style: Css.Edge][] {
  if (large) return [...largeEdges(ground), ...edgeTimeStatusStyles(large), ...shared];
  return [
    ['edge', resting(ground)],
    ['edge[?thread]', { width: 2.4, 'line-color': ground.inkSoft, 'target-arrow-color': ground.inkSoft }],
    ['edge[?mutual]', { 'target-arrow-shape': 'none' }],
    ['edge[?inferred]', { 'line-style': 'dashed', 'line-dash-pattern': [6, 4] }],
    ['edge.bent', bent],
    ...edgeTimeStatusStyles(large),
    ['edge.near', { ...strong(ground.inkSoft), 'z-index': 15 }],
    ['edge.highlighted', strong(ground.accent)],
    ['edge.hovered', strong(ground.ink)],
    ['edge.chosen', { ...strong(ground.accent), width: 3.2 }],
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

function resting(ground: Ground): Css.Edge {
  return {
    width: 1.3,
    'line-color': ground.edge,
    'target-arrow-color': ground.edge,
    'target-arrow-shape': 'triangle',
    'arrow-scale': 0.85,
    'target-distance-from-node': 3,
    'source-distance-from-node': 2,
    'curve-style': 'bezier',
    'control-point-step-size': betweenParallels,
    'overlay-opacity': 0,
    'z-index': 5,
    label: 'data(verb)',
    'font-family': ground.font,
    'font-size': 10.5,
    color: ground.inkSoft,
    'text-rotation': 'autorotate',
    'text-outline-color': ground.paper,
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

function largeEdges(ground: Ground): [string, Css.Edge][] {
  return [
    [
      'edge',
      { width: 1, 'line-color': ground.edge, 'curve-style': 'haystack', 'overlay-opacity': 0, 'z-index': 5 },
    ],
    ['edge[?thread]', { width: 2 }],
    ['edge.near, edge.hovered', { width: 2, 'line-color': ground.inkSoft }],
    ['edge.highlighted, edge.chosen', { width: 2.5, 'line-color': ground.accent }],
  ];
}
