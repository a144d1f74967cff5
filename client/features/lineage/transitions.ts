import type { Lineage } from '../../../contract/api/routes/lineage.ts';
import type { GraphEdge } from '../../../contract/model/graph.ts';
import { endsOf, successionForm } from '../../../contract/model/meaning.ts';

import { successionForms } from '../../../contract/model/relationships/description.ts';

/** How one stage became another, by one or more successions: a merger may be a handover as well. */
export interface Transition {
  /** Ids of the stages. */
  from: string;
  to: string;
  /** Strongest first. */
  successions: GraphEdge[];
}

/** The passages between the stages of a lineage, each pair of stages once, strongest first. */
export function transitionsOf({ stages, graph }: Pick<Lineage, 'stages' | 'graph'>): Transition[] {
  const order = new Map(stages.map(({ node }, index) => [node.id, index]));
  const among = graph.edges.filter(({ source, target }) => order.has(source) && order.has(target));
  const pairs = Map.groupBy(among, (edge) => {
    const { source, target } = endsOf(edge);
    return `${order.get(source)} ${order.get(target)}`;
  });
  return [...pairs.values()]
    .map((edges) => {
      const successions = edges.toSorted((one, other) => strengthOf(one) - strengthOf(other));
      const { source = '', target = '' } = edges[0] ? endsOf(edges[0]) : {};
      return { from: source, to: target, successions };
    })
    .sort(
      (one, other) =>
        strengthOf(one.successions[0]) - strengthOf(other.successions[0]) ||
        (order.get(one.to) ?? 0) - (order.get(other.to) ?? 0),
    );
}

/** The lower the stronger: which of several ways a body goes on by is taken for its main line. */
function strengthOf(edge: GraphEdge | undefined): number {
  const form = edge && successionForm(edge);
  return form ? successionForms.indexOf(form) : successionForms.length;
}
