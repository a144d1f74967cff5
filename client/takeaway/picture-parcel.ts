import { dateInWords } from '../../contract/time/words.ts';
import { linesOfFacts, tableOfFacts } from '../../contract/writing/facts.ts';
import type { Address } from '../address/address.ts';
import type { Explorer } from '../explorer/explorer.ts';
import type { Parcel } from './parcel.ts';

/** All that is in the picture, ready to be taken away. */
export function pictureParcel(
  explorer: Pick<Explorer, 'nodes' | 'edges' | 'citations'>,
  { at }: Pick<Address, 'at'>,
): Parcel {
  const graph = { nodes: [...explorer.nodes.values()], edges: [...explorer.edges.values()] };
  const citations = [...explorer.citations.values()];
  const title = at === null ? 'Picture' : `Picture as of ${dateInWords(at)}`;
  return {
    title,
    answer: { graph, citations },
    table: () => tableOfFacts(graph, citations),
    writing: () => ({
      title,
      about: [`${graph.nodes.length} entities and ${graph.edges.length} relationships.`],
      sections: [{ heading: null, lines: linesOfFacts(graph) }],
      citations,
    }),
  };
}
