import type { Css } from 'cytoscape';
import { arrowScale } from '../arrow.ts';
import { betweenParallels } from '../detours.ts';
import type { Theme } from './theme.ts';
import { edgeTimeStatusStyles } from './time-status-styles.ts';

/** One style for each state of an edge; later ones win. */
export function edgeStyles(theme: Theme, large: boolean): [selector: string, style: Css.Edge][] {
  if (large) return [...largeEdges(theme), ...edgeTimeStatusStyles(large), ...shared];
  return [
    ['edge', resting(theme)],
    ['edge[?thread]', { width: 2.4, 'line-color': theme.textSoft, 'target-arrow-color': theme.textSoft }],
    ...valueStyles(theme),
    ['edge[?mutual]', { 'target-arrow-shape': 'none' }],
    ['edge[?inferred]', { 'line-style': 'dashed', 'line-dash-pattern': [6, 4] }],
    ['edge.bent', bent],
    ...edgeTimeStatusStyles(large),
    ['edge.near', { ...strong(theme.textSoft), 'z-index': 15 }],
    ['edge.highlighted', strong(theme.accent)],
    ['edge.hovered', strong(theme.text)],
    ['edge.chosen', { ...strong(theme.accent), width: 3.2 }],
    // What is wide already needs no more to be seen.
    ['edge[lineWidth > 3.2]', { width: 'data(lineWidth)' }],
    ...shared,
  ];
}

/** Colours and widths that the profile of the graph gives, by type or by value. */
function valueStyles({ mode }: Theme): [string, Css.Edge][] {
  return [
    [`edge[${mode}Line]`, { 'line-color': `data(${mode}Line)`, 'target-arrow-color': `data(${mode}Line)` }],
    ['edge[lineWidth]', { width: 'data(lineWidth)' }],
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
    'arrow-scale': arrowScale,
    'target-distance-from-node': 3,
    'source-distance-from-node': 2,
    'curve-style': 'bezier',
    'control-point-step-size': betweenParallels,
    'overlay-opacity': 0,
    'z-index': 5,
    // Of its name, which is written by the layer of labels.
    color: theme.textSoft,
  };
}

function strong(colour: string): Css.Edge {
  return {
    width: 2.6,
    'line-color': colour,
    'target-arrow-color': colour,
    color: colour,
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
    ...valueStyles(theme),
    ['edge.near, edge.hovered', { width: 2, 'line-color': theme.textSoft }],
    ['edge.highlighted, edge.chosen', { width: 2.5, 'line-color': theme.accent }],
  ];
}
