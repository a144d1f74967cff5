import type { Changes } from '../../../contract/api/routes/changes.ts';
import { describeDate } from '../../../contract/text/dates.ts';
import { citedBy, referencesOf } from '../../../contract/text/references.ts';
import type { ExportPayload } from '../../export/payload.ts';

/** What changed between two EDTF dates, ready to be taken away. */
export function changesPayload(answer: Changes, since: string, until: string): ExportPayload {
  const { changes, graph, citations, shown, total } = answer;
  const title = `What changed between ${describeDate(since)} and ${describeDate(until)}`;
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  const cited = ({ edge, nodes: [first = ''] }: Changes['changes'][number]) => {
    const rests = edge ?? nodes.get(first);
    return rests ? citedBy(rests) : [];
  };
  return {
    title,
    answer,
    table: () => ({
      columns: ['change', 'what', 'when', 'certain', 'sources', 'entity ids', 'fact id'],
      rows: changes.map((change) => [
        ...[change.kind, change.sentence, change.when, change.certain ? 'yes' : 'no'],
        ...[referencesOf(cited(change), citations), change.nodes.join('; '), change.edge?.id ?? ''],
      ]),
    }),
    writing: () => ({
      title,
      about: [shown < total ? `${shown} of ${total} changes.` : `${total} changes.`],
      sections: [
        {
          heading: null,
          lines: changes.map((change) => ({
            text: [change.sentence, change.when, !change.certain && 'not certain'].filter(Boolean).join(', '),
            citations: cited(change),
          })),
        },
      ],
      citations,
    }),
  };
}
