import { boundsOf } from '../../../contract/model/time/bounds.ts';
import { timeStatusOf } from '../../../contract/model/time/time-status.ts';
import { describeDate } from '../../../contract/text/dates.ts';
import type {
  StreamedEdge,
  StreamedGraph,
  StreamedNode,
} from '../../../contract/text/formats/streamed-graph.ts';
import { citedBy } from '../../../contract/text/references.ts';
import { NotFoundError } from '../../problems/errors.ts';
import type { OpenGraph } from '../open-graph.ts';
import { presentCitation } from '../present.ts';
import { queryInterval } from '../query-interval.ts';
import type { GraphReading } from './graph-reading.ts';
import { readByInternalId } from './read-by-internal-id.ts';
import { readInOrder } from './read-in-order.ts';
import { readSelection } from './read-selection.ts';

/** What of a graph is exported: all of it where nothing is said. */
export interface ExportSelection {
  /** Id of a data set. */
  dataset?: string | undefined;
  /** An EDTF date: only what existed or held then, or may have. */
  at?: string | undefined;
  /** Only these entities and the relationships among them. */
  ids?: readonly string[] | undefined;
}

/**
 * What is to be exported of a graph, read as it is asked for.
 * @throws NotFoundError where there is no such data set; MissingCapabilityError where the model knows none
 */
export async function streamedGraph(graph: OpenGraph, selection: ExportSelection): Promise<StreamedGraph> {
  const { at } = selection;
  const title = await titleOf(graph, selection);
  const { nodes, edges } = readingOf(graph, selection);
  const interval = at === undefined ? undefined : boundsOf(at);
  const statusOf = (item: StreamedNode['node'] | StreamedEdge['edge']) =>
    interval && timeStatusOf(item, interval);
  const isWhole = Object.values(selection).every((value) => value === undefined);
  const cited = new Set<string>();
  return {
    title: at === undefined ? title : `${title} as of ${describeDate(at)}`,
    isOnDate: at !== undefined,
    async *nodes() {
      for await (const node of nodes()) {
        if (!isWhole) for (const id of citedBy(node)) cited.add(id);
        yield { node, status: statusOf(node) };
      }
    },
    async *edges() {
      for await (const item of edges()) {
        if (!isWhole) for (const id of citedBy(item.edge)) cited.add(id);
        yield { ...item, status: statusOf(item.edge) };
      }
    },
    async *citations() {
      if (!graph.can('sources')) return;
      for await (const row of graph.stream('export-citations'))
        if (isWhole || cited.has(row.id)) yield presentCitation(row);
    },
    async cited(ids) {
      if (ids.length === 0 || !graph.can('sources')) return [];
      return (await graph.ask('citations', { ids })).map(presentCitation);
    },
  };
}

function readingOf(graph: OpenGraph, { dataset, at, ids }: ExportSelection): GraphReading {
  if (ids) return readSelection(graph, ids, at);
  return graph.origin === 'built-in'
    ? readInOrder(graph, dataset ?? null, queryInterval(at))
    : readByInternalId(graph, queryInterval(at));
}

async function titleOf(graph: OpenGraph, { dataset, ids }: ExportSelection): Promise<string> {
  if (ids) return 'Selection';
  if (dataset === undefined) return 'Whole graph';
  const loaded = await graph.ask('datasets');
  const found = loaded.find(({ id }) => id === dataset);
  if (found) return found.title;
  const names = loaded.map(({ id }) => `"${id}"`).join(', ');
  throw new NotFoundError(
    `No data set has the id "${dataset}". ${names === '' ? 'None is loaded.' : `Those loaded: ${names}.`}`,
  );
}
