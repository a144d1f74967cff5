import type { Changes } from '../../../contract/api/routes/changes.ts';
import { cited, joined } from '../../../contract/text/phrase.ts';
import { citedBy, referencesOf } from '../../../contract/text/references.ts';
import type { ExportPayload } from '../../export/payload.ts';
import { countOfChanges, titleOfChanges } from './texts.ts';

/** Changes between two EDTF dates, to be exported. */
export function changesPayload(answer: Changes, since: string, until: string): ExportPayload {
  const { changes, graph, citations } = answer;
  const title = titleOfChanges(since, until);
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  const citationsOf = ({ edge, nodes: [first = ''] }: Changes['changes'][number]) => {
    const rests = edge ?? nodes.get(first);
    return rests ? citedBy(rests) : [];
  };
  return {
    title,
    answer,
    graph: () => ({ ...graph, citations }),
    table: () => ({
      columns: ['change', 'what', 'when', 'certain', 'sources', 'entity ids', 'fact id'],
      rows: changes.map((change) => [
        ...[change.kind, change.sentence, change.when, change.certain ? 'yes' : 'no'],
        ...[referencesOf(citationsOf(change), citations), change.nodes.join('; '), change.edge?.id ?? ''],
      ]),
    }),
    document: () => ({
      title,
      about: [countOfChanges(answer)],
      sections: [
        {
          heading: null,
          lines: changes.map((change) => {
            const parts = [change.segments, change.when, !change.certain && 'not certain'];
            return cited(joined(parts, ', '), citationsOf(change));
          }),
        },
      ],
      citations,
    }),
  };
}
