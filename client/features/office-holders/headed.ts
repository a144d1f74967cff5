import type { HeadedBody, OfficeHolders } from '../../../contract/api/routes/office-holders.ts';
import type { GraphResult } from '../../workspace/graph.ts';

/** Bodies of which somebody is known, those whose head is before the others; and those of which nobody is. */
export function headedAndNot({ bodies }: OfficeHolders): { headed: HeadedBody[]; others: HeadedBody[] } {
  return {
    headed: bodies
      .filter(({ heads }) => heads.length > 0)
      .toSorted((one, other) => Number(hasHead(other)) - Number(hasHead(one))),
    others: bodies.filter(({ heads }) => heads.length === 0),
  };
}

/** Whether more than a deputy of it is known. */
function hasHead({ heads }: HeadedBody): boolean {
  return heads.some(({ rank }) => rank === 'head');
}

/** The graph of an answer: its subject, the bodies whose heads are known, those heads, and the relationships among them. */
export function officeHoldersGraph(answer: OfficeHolders): GraphResult {
  const ids = new Set([answer.subject.id]);
  for (const { body, heads } of headedAndNot(answer).headed) {
    ids.add(body.id);
    for (const head of heads) ids.add(head.person.id).add(head.body.id);
  }
  const { nodes, edges } = answer.graph;
  return {
    graph: {
      nodes: nodes.filter(({ id }) => ids.has(id)),
      edges: edges.filter(({ source, target }) => ids.has(source) && ids.has(target)),
    },
    citations: answer.citations,
  };
}
