import type { Css, NodeSingular } from 'cytoscape';
import type { Theme } from './theme.ts';

/** Icons are drawn for a full colour; on a tint of it those of the other mode are the ones to read. */
const otherIcon = { light: 'darkIcon', dark: 'whiteIcon' } as const;

/** Which data of a node has the address of the icon that it shows. */
export function iconAttributeOfStatus(node: NodeSingular, { mode }: Theme): string {
  const isTint = node.hasClass('maybe-then') || node.hasClass('undated-then');
  return isTint ? otherIcon[mode] : `${mode}Icon`;
}

/** How nodes look that did not hold on the chosen date, or only may have, or whose dates nobody knows. */
export function nodeTimeStatusStyles(theme: Theme, large: boolean): [selector: string, style: Css.Node][] {
  return [
    [
      'node.maybe-then, node.undated-then',
      {
        'background-opacity': 0.16,
        ...(!large && { 'background-image': `data(${otherIcon[theme.mode]})` }),
      },
    ],
    [
      'node.maybe-then',
      { 'border-width': 2, 'border-style': 'dashed', 'border-color': `data(${theme.mode})` },
    ],
    ['node.undated-then', { 'background-opacity': 0.3 }],
    ['node.not-then', { 'background-color': theme.textSoft, 'outline-color': theme.textSoft, opacity: 0.38 }],
    // Grey as it stays: what is pointed out has to be read.
    ['node.not-then.highlighted, node.not-then.chosen', { opacity: 0.75 }],
  ];
}

export function edgeTimeStatusStyles(large: boolean): [selector: string, style: Css.Edge][] {
  return [
    ...(large
      ? []
      : ([
          ['edge.maybe-then, edge.undated-then', { 'line-style': 'dashed', 'line-dash-pattern': [1.5, 3.5] }],
        ] satisfies [string, Css.Edge][])),
    ['edge.undated-then', { opacity: 0.8 }],
    ['edge.not-then', { opacity: 0.22, 'z-index': 1 }],
    ['edge.not-then.highlighted, edge.not-then.chosen', { opacity: 0.75 }],
  ];
}
