import type { GraphStyles, ItemStyle, StyleLegend } from '../by-value/graph-styles.ts';

/** Styles by the profile, with what is chosen for all nodes in their place. */
export function withChosen(styles: GraphStyles, chosen: GraphStyles): GraphStyles {
  const nodes = new Map<string, ItemStyle>(styles.nodes);
  for (const [id, style] of chosen.nodes) nodes.set(id, { ...nodes.get(id), ...style });
  const isOfSize = ({ form }: StyleLegend) => form === 'size';
  const isReplaced = (each: StyleLegend) =>
    !each.isEdge && chosen.legend.some((other) => isOfSize(other) === isOfSize(each));
  return {
    nodes,
    edges: styles.edges,
    legend: [...chosen.legend, ...styles.legend.filter((each) => !isReplaced(each))],
  };
}
