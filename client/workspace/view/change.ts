import { refinementsShape, type Selection, type View } from '../../../contract/model/view.ts';
import { isNewGraph } from './new-graph.ts';
import { type Contents, selectionIn } from './selection.ts';

/** Every change of a View: functions from View to View, which return the very same one where nothing changes. */

/** In pixels of the model. */
export interface Position {
  x: number;
  y: number;
}

export type Positions = ReadonlyMap<string, Position>;

/** The layout that places a graph unless another is chosen: by forces. */
export const standardLayout = 'overview';

export const emptyView: View = {
  version: 1,
  nodes: [],
  edges: 'all',
  hiddenKinds: [],
  hiddenTypes: [],
  at: null,
  layout: standardLayout,
  view: 'canvas',
  selection: null,
  ...refinementsShape.parse({}),
};

interface Shown {
  nodes: Iterable<string>;
  edges: View['edges'];
  layout?: string | undefined;
}

/**
 * Shows a graph in place of the one before it. Nodes of that one stay where they are, unless most of it is new: then
 * the layout places the whole.
 */
export function show(view: View, { nodes, edges, layout = standardLayout }: Shown): View {
  const known = new Map(view.nodes.map((node) => [node.id, node]));
  const ids = [...new Set(nodes)];
  const stayed = ids.filter((id) => known.has(id)).length;
  const counts = { stayed, arrived: ids.length - stayed, gone: view.nodes.length - stayed };
  const placedAnew = isNewGraph(counts) || layout !== standardLayout;
  const shown = ids.map((id) => (placedAnew ? undefined : known.get(id)) ?? { id });
  return { ...view, nodes: shown, edges, layout, selection: null };
}

interface Added {
  nodes: Iterable<string>;
  edges: Iterable<string>;
  /** For each node the one by whose expansion it comes, if any. */
  origins?: ReadonlyMap<string, string>;
}

/** Adds nodes, and relationships where only some are shown; what is there already stays as it is. */
export function add(view: View, { nodes, edges, origins }: Added): View {
  const addedNodes = missingFrom(
    view.nodes.map(({ id }) => id),
    nodes,
  );
  const addedEdges = view.edges === 'all' ? [] : missingFrom(view.edges, edges);
  if (addedNodes.length === 0 && addedEdges.length === 0) return view;
  const nodeOf = (id: string) => {
    const from = origins?.get(id);
    return from === undefined || from === id ? { id } : { id, from };
  };
  return {
    ...view,
    nodes: addedNodes.length > 0 ? [...view.nodes, ...addedNodes.map(nodeOf)] : view.nodes,
    edges: view.edges === 'all' ? 'all' : [...view.edges, ...addedEdges],
  };
}

/** Shows all relationships among the nodes in place of only some. */
export function showAllEdges(view: View): View {
  return view.edges === 'all' ? view : { ...view, edges: 'all' };
}

/** Takes nodes off the canvas; relationships leave with the nodes at which they end. */
export function remove(view: View, ids: ReadonlySet<string>): View {
  const nodes = view.nodes.filter(({ id }) => !ids.has(id));
  return nodes.length === view.nodes.length ? view : { ...view, nodes };
}

/** Moves nodes to places, or gives them their first. Places are whole pixels, so that an address can hold them. */
export function move(view: View, positions: Positions): View {
  let moved = false;
  const nodes = view.nodes.map((node) => {
    const wanted = positions.get(node.id);
    if (!wanted) return node;
    const position = { x: wholePixels(wanted.x), y: wholePixels(wanted.y) };
    if (node.position?.x === position.x && node.position.y === position.y) return node;
    moved = true;
    return { ...node, position };
  });
  return moved ? { ...view, nodes } : view;
}

/** Has a layout place every node anew that is not pinned. */
export function arrange(view: View, layout: string): View {
  const nodes = view.nodes.map((node) => (node.pinned ? node : withoutPosition(node)));
  return { ...view, layout, nodes };
}

/** What a layout has found. */
export interface Arrangement {
  layout: string;
  /** Those of its settings that are not as usual. */
  settings: View['layoutSettings'][string];
  positions: Positions;
  /** Only a part of the graph was placed; otherwise what is given no position, and is not pinned, loses its own. */
  isPart: boolean;
}

/** Has nodes where a layout has placed them. */
export function arranged(view: View, { layout, settings, positions, isPart }: Arrangement): View {
  const { [layout]: _, ...others } = view.layoutSettings;
  const isUsual = Object.keys(settings).length === 0;
  const keeps = ({ id, pinned }: View['nodes'][number]) => isPart || pinned || positions.has(id);
  const nodes = view.nodes.map((node) => (keeps(node) ? node : withoutPosition(node)));
  return {
    ...move({ ...view, nodes }, positions),
    layout: isPart ? view.layout : layout,
    layoutSettings: isUsual ? others : { ...others, [layout]: settings },
  };
}

function withoutPosition({ position, ...node }: View['nodes'][number]): View['nodes'][number] {
  return node;
}

/** Hides the nodes of a kind, or shows them again. */
export function toggleKind(view: View, kind: string): View {
  return { ...view, hiddenKinds: toggled(view.hiddenKinds, kind) };
}

/** Hides the relationships of a type, or shows them again. */
export function toggleType(view: View, type: string): View {
  return { ...view, hiddenTypes: toggled(view.hiddenTypes, type) };
}

export function select(view: View, selection: Selection): View {
  return isSame(view.selection, selection) ? view : { ...view, selection };
}

/** @param at as EDTF; null for any time */
export function setDate(view: View, at: string | null): View {
  return view.at === at ? view : { ...view, at };
}

export function setViewName(view: View, name: string): View {
  return view.view === name ? view : { ...view, view: name };
}

/** A View with the date, the selection and the way of looking of another: what undo leaves as it is. */
export function withChoicesOf(view: View, { at, view: name, selection }: View): View {
  return { ...view, at, view: name, selection };
}

/** Zero without a sign, which JSON and addresses don't keep. */
function wholePixels(coordinate: number): number {
  return Math.round(coordinate) + 0;
}

/** A View without what the graph does not hold any more. */
export function withOnly(view: View, graph: Contents): View {
  const nodes = view.nodes.filter(({ id }) => graph.nodes.has(id));
  const edges = view.edges === 'all' ? view.edges : view.edges.filter((id) => graph.edges.has(id));
  return {
    ...view,
    nodes: nodes.length === view.nodes.length ? view.nodes : nodes,
    edges,
    selection: selectionIn(graph, view.selection),
  };
}

/** What of the wanted is not among the known, each once. */
export function missingFrom(known: readonly string[], wanted: Iterable<string>): string[] {
  const there = new Set(known);
  return [...new Set(wanted)].filter((id) => !there.has(id));
}

function toggled(list: readonly string[], item: string): string[] {
  return list.includes(item) ? list.filter((each) => each !== item) : [...list, item];
}

function isSame(one: Selection, other: Selection): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
