import type { Paths } from '../../../contract/api/routes/paths.ts';
import type { GraphEdge } from '../../../contract/model/graph.ts';
import { isOwnItem, reads } from '../../../contract/model/meaning.ts';

import type { TextDocument } from '../../../contract/text/document.ts';
import { plainText } from '../../../contract/text/plain-text.ts';
import { propertyColumns } from '../../../contract/text/properties.ts';
import { citedBy, referencesOf } from '../../../contract/text/references.ts';
import type { Table } from '../../../contract/text/table.ts';
import type { ConnectionRequest } from '../../api/questions/trace.ts';
import { whenOf } from '../../entity/properties.ts';
import type { ExportPayload } from '../../export/payload.ts';
import { aboutText, allHubsText, lineOfPath, titleOfPaths } from './texts.ts';

/** The ways between two, to be exported. */
export function pathsPayload(request: ConnectionRequest, answer: Paths): ExportPayload {
  const name = (id: string) => answer.graph.nodes.find((node) => node.id === id)?.name ?? id;
  const title = titleOfPaths(name(request.from), name(request.to));
  return {
    title,
    answer,
    graph: () => ({ ...answer.graph, citations: answer.citations }),
    table: () => tableOf(answer),
    document: () => documentOf(title, request, answer),
  };
}

const columns: readonly string[] = [
  ...['path', 'hop', 'from', 'relationship', 'to', 'when', 'sources', 'from id', 'to id', 'fact id'],
];

/** One step of one path a row; with a date, how the path stood then, and with another model its properties. */
function tableOf({ paths, graph, citations }: Paths): Table {
  const isDated = paths.some(({ holdStatus }) => holdStatus !== null);
  const properties = propertyColumns(
    graph.edges.filter((edge) => !isOwnItem(edge)),
    columns,
  );
  const names = new Map(graph.nodes.map(({ id, name }) => [id, name]));
  const edges = new Map(graph.edges.map((edge) => [edge.id, edge]));
  const rows = paths.flatMap((path, index) =>
    path.edges.flatMap((id, step) => {
      const edge = edges.get(id);
      if (!edge) return [];
      const [here, there] = [path.nodes[step] ?? '', path.nodes[step + 1] ?? ''];
      return [
        [
          ...[String(index + 1), String(step + 1), names.get(here) ?? here, wordsOf(edge, here)],
          ...[names.get(there) ?? there, plainText(whenOf(edge))],
          ...[referencesOf(citedBy(edge), citations), here, there, id],
          ...(isDated ? [path.holdStatus ?? ''] : []),
          ...properties.cellsOf(edge),
        ],
      ];
    }),
  );
  return {
    columns: [...columns, ...(isDated ? ['as of'] : []), ...properties.names],
    rows,
  };
}

/** How a step reads from the side that it is walked from. */
function wordsOf(edge: GraphEdge, from: string): string {
  return reads(edge, edge.source === from ? 'out' : 'in');
}

function documentOf(title: string, request: ConnectionRequest, answer: Paths): TextDocument {
  const { paths, avoided, citations } = answer;
  return {
    title,
    about: [aboutText(request, answer), ...(avoided.length === 0 ? [] : [allHubsText(avoided)])],
    sections: [{ heading: null, lines: paths.map(lineOfPath) }],
    citations,
  };
}
