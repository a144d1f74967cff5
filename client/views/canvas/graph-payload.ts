import type { Graph } from '../../../contract/model/graph.ts';
import { boundsOf } from '../../../contract/model/time/bounds.ts';
import type { TimeStatus } from '../../../contract/model/time/time-status.ts';
import type { View } from '../../../contract/model/view.ts';
import type { TextSection } from '../../../contract/text/document.ts';
import {
  linesOfEntities,
  linesOfFacts,
  tableOfFacts,
  timeStatusColumn,
} from '../../../contract/text/facts.ts';
import type { Table } from '../../../contract/text/table.ts';
import { labelOf } from '../../entity/looks/current-looks.ts';
import { type Hiding, shownGraph } from '../../entity/shown-graph.ts';
import type { ExportPayload } from '../../export/payload.ts';
import { titleOfExport } from '../../export/texts.ts';
import type { Workspace } from '../../workspace/store.ts';
import { timeStatusesOf } from '../../workspace/time-status.ts';
import { drawingOf } from './graph-drawing.ts';
import { countOfGraph } from './texts.ts';

/**
 * What the canvas shows, without what is hidden, to be exported; at a date, grouped by how it stands then.
 * @param what it is, as its title has it
 */
export function graphPayload(
  workspace: Pick<Workspace, 'nodes' | 'edges' | 'citations'>,
  view: Hiding & Pick<View, 'at'> & Partial<Pick<View, 'nodes'>>,
  what = 'Graph',
): ExportPayload {
  const { at } = view;
  const { nodes, edges } = shownGraph(workspace, view, labelOf);
  const graph = { nodes: [...nodes.values()], edges: [...edges.values()] };
  const citations = [...workspace.citations.values()];
  const interval = at === null ? undefined : boundsOf(at);
  const statuses = interval && timeStatusesOf(workspace, interval);
  const facts = tableOfFacts(graph, citations);
  const title = titleOfExport(what, undefined, at);
  const cited = () => ({
    ...{ ...graph, citations, statuses },
    drawing: drawingOf(workspace, view.nodes ?? []),
  });
  return {
    title,
    isPartOfGraph: true,
    answer: { graph, citations },
    graph: cited,
    page: async () => (await import('./page/page-payload.ts')).pageOf(title, cited(), at),
    table: () => (statuses ? withStatuses(facts, graph, statuses) : facts),
    document: () => ({
      title,
      about: [countOfGraph(graph)],
      sections: [
        ...(statuses ? sectionsOf(graph, statuses) : [{ heading: null, lines: linesOfFacts(graph) }]),
        { heading: 'Entities', lines: linesOfEntities(graph.nodes) },
      ],
      citations,
    }),
  };
}

type Statuses = ReadonlyMap<string, TimeStatus>;

function withStatuses({ columns, rows }: Table, { nodes, edges }: Graph, statuses: Statuses): Table {
  const items = [...edges, ...nodes];
  return {
    columns: [...columns, timeStatusColumn],
    rows: rows.map((row, index) => [...row, statuses.get(items[index]?.id ?? '') ?? '']),
  };
}

const headings: Record<TimeStatus, string> = {
  certain: 'Certain',
  possible: 'Possible',
  undated: 'Possible, undated',
  no: 'Not on this date',
};

/** The relationships under how they stood, as the legend says it. */
function sectionsOf({ nodes, edges }: Graph, statuses: Statuses): TextSection[] {
  return Object.entries(headings).flatMap(([status, heading]) => {
    const those = edges.filter(({ id }) => statuses.get(id) === status);
    return those.length === 0 ? [] : [{ heading, lines: linesOfFacts({ nodes, edges: those }) }];
  });
}
