import { create } from 'zustand';
import type { Filter, FilterSubject } from '../../contract/model/filter.ts';
import type { ChosenLook } from '../../contract/model/look.ts';
import type { Selection, View } from '../../contract/model/view.ts';
import { emptyGraph, type GraphResult, graphOf, type KnownGraph, learn, relearn } from './graph.ts';
import { amend, redo, revisit, step, undo, type ViewHistory } from './history.ts';
import * as change from './view/change.ts';
import { broughtBy } from './view/expansions.ts';
import * as filters from './view/filters.ts';
import { setLook } from './view/look.ts';
import { setPinned } from './view/pins.ts';
import { selectionIn } from './view/selection.ts';

/** How a change enters the browser's history: as a step of its own, or as a part of the last one. */
export type HistoryEntry = 'push' | 'replace';

/** The state of the page: the View with its history, and beside it what is known of the graph. */
export interface Workspace extends ViewHistory, KnownGraph {
  /** All nodes, relationships and passages that came on this visit; `nodes` and `edges` are those on the canvas. */
  readonly known: KnownGraph;
  /** For each node added last the node that was expanded, beside which it is placed. */
  readonly origins: ReadonlyMap<string, string>;
  /** Ids of nodes and edges that are highlighted while the rest recedes; null where nothing is. */
  readonly highlighted: ReadonlySet<string> | null;
  /** The nodes of the overview as the page places them by itself, which an address need not hold. */
  readonly overview: View['nodes'] | null;
  /** How the last change of the View enters the browser's history. */
  readonly entry: HistoryEntry;
}

interface ChangeOptions {
  entry?: HistoryEntry;
}

interface ShowOptions extends ChangeOptions {
  /** Shows all relationships among the nodes, not only those that were found. */
  edges?: 'all';
  layout?: string;
}

interface Actions {
  /** Shows a graph in place of the one before it. */
  show(found: GraphResult, options?: ShowOptions): void;
  /** Shows the graph that the page opens with where no other is asked for. */
  showOverview(found: GraphResult): void;
  /** @param origins for each node that comes the one that was expanded */
  add(found: GraphResult, options?: ChangeOptions & { origins?: ReadonlyMap<string, string> }): void;
  remove(ids: Iterable<string>): void;
  /** Takes away what expanding an entity brought. */
  collapse(id: string): void;
  /** Has no layout move some nodes, or lets them be moved again. */
  pin(ids: Iterable<string>): void;
  unpin(ids: Iterable<string>): void;
  /** Moves nodes by hand. */
  move(positions: change.Positions): void;
  /** Has a layout place every node anew. */
  arrange(layout: string, options?: ChangeOptions): void;
  /** Has nodes where a layout has placed them; where that replaces the last step, it is undone with it. */
  arranged(arrangement: change.Arrangement, options?: ChangeOptions): void;
  /**
   * Completes the last step by the positions that the layout has found.
   * @param reproducible whether every browser finds the same
   */
  place(positions: change.Positions, reproducible?: boolean): void;
  toggleKind(kind: string): void;
  toggleType(type: string): void;
  setFilter(filter: Filter): void;
  removeFilter(subject: FilterSubject): void;
  toggleFilter(subject: FilterSubject): void;
  /** Hides nothing any more. */
  clearFilters(): void;
  /** Sets what is hidden, as far as it is given. */
  setHidden(hidden: filters.Hidden): void;
  /** Has sizes and colours go by something. */
  setLook(look: ChosenLook): void;
  select(selection: Selection): void;
  setDate(at: string | null, options?: ChangeOptions): void;
  setViewName(name: string): void;
  highlight(ids: Iterable<string> | null): void;
  undo(): void;
  redo(): void;
  /** Goes back or on to a step of the history, by its place from 0. */
  revisit(index: number): void;
  /** Goes to a View that the address names, or a saved one; the first on a visit can't be taken back. */
  open(view: View, found?: GraphResult, options?: ChangeOptions): void;
  /** Learns of nodes and relationships; those among the nodes on the canvas are drawn where all are. */
  know(found: GraphResult): void;
  /** Shows all relationships among the nodes in place of only some. */
  showAllEdges(found: GraphResult): void;
  /** Takes nodes and relationships as they are now; which of them are on the canvas stays. */
  renew(found: GraphResult): void;
}

/** The page's one state. Changes of the graph on the canvas are steps that can be undone; choosing is none. */
export const useWorkspace = create<Workspace & Actions>()((set) => {
  type Change = (state: Workspace) => Partial<Workspace>;
  const run = (of: Change) => set((state) => completed({ ...state, entry: 'push', ...of(state) }, state));
  const steps = (of: (view: View) => View, state: Workspace): Partial<ViewHistory> => {
    const view = of(state.view);
    return view === state.view ? {} : step(state, view);
  };
  const chooses = (of: (view: View) => View, entry: HistoryEntry) =>
    run((state) => ({ ...amend(state, of(state.view)), entry }));
  const knowing = (state: Workspace, found?: GraphResult) =>
    found ? learn(state.known, found) : state.known;

  return {
    ...{ past: [], view: change.emptyView, future: [], ...emptyGraph, known: emptyGraph },
    ...{ origins: new Map(), highlighted: null, overview: null, entry: 'push' },
    show: (found, { edges, layout, entry = 'push' } = {}) =>
      run((state) => {
        const shown = { ...idsOf(found), ...(edges && { edges }), layout };
        const known = knowing(state, found);
        return { ...steps((view) => change.show(view, shown), state), known, entry, highlighted: null };
      }),
    showOverview: (found) =>
      run((state) => {
        const shown = { nodes: idsOf(found).nodes, edges: 'all' as const };
        const next = steps((view) => change.show({ ...view, nodes: [] }, shown), state);
        return {
          ...next,
          known: knowing(state, found),
          overview: next.view?.nodes ?? null,
          highlighted: null,
        };
      }),
    add: (found, { origins = new Map(), entry = 'push' } = {}) =>
      run((state) => {
        const { nodes, edges } = idsOf(found);
        const next = steps((view) => change.add(view, { nodes, edges, origins }), state);
        return { ...next, known: knowing(state, found), origins, entry };
      }),
    remove: (ids) => run((state) => steps((view) => change.remove(view, new Set(ids)), state)),
    collapse: (id) =>
      run((state) => steps((view) => change.remove(view, new Set(broughtBy(view, id))), state)),
    move: (positions) => run((state) => steps((view) => change.move(view, positions), state)),
    arrange: (layout, { entry = 'push' } = {}) =>
      run((state) => ({ ...steps((view) => change.arrange(view, layout), state), entry })),
    arranged: (arrangement, { entry = 'push' } = {}) =>
      run((state) => {
        const view = change.arranged(state.view, arrangement);
        return { ...(entry === 'push' ? step(state, view) : amend(state, view)), entry };
      }),
    place: (positions, reproducible = false) =>
      run((state) => {
        const view = change.move(state.view, positions);
        const isOverview = state.view.nodes === state.overview;
        const overview = isOverview ? (reproducible ? view.nodes : null) : state.overview;
        return { ...amend(state, view), overview, entry: 'replace' };
      }),
    toggleKind: (kind) => run((state) => steps((view) => change.toggleKind(view, kind), state)),
    toggleType: (type) => run((state) => steps((view) => change.toggleType(view, type), state)),
    setFilter: (filter) => run((state) => steps((view) => filters.setFilter(view, filter), state)),
    removeFilter: (subject) => run((state) => steps((view) => filters.removeFilter(view, subject), state)),
    toggleFilter: (subject) => run((state) => steps((view) => filters.toggleFilter(view, subject), state)),
    clearFilters: () => run((state) => steps(filters.clearFilters, state)),
    setLook: (look) => run((state) => steps((view) => setLook(view, look), state)),
    setHidden: (hidden) => run((state) => steps((view) => filters.setHidden(view, hidden), state)),
    pin: (ids) => run((state) => steps((view) => setPinned(view, new Set(ids), true), state)),
    unpin: (ids) => run((state) => steps((view) => setPinned(view, new Set(ids), false), state)),
    select: (selection) => chooses((view) => change.select(view, selection), 'replace'),
    setDate: (at, { entry = 'push' } = {}) => chooses((view) => change.setDate(view, at), entry),
    setViewName: (name) => chooses((view) => change.setViewName(view, name), 'push'),
    highlight: (ids) => set({ highlighted: ids && new Set(ids) }),
    undo: () => run(undo),
    redo: () => run(redo),
    revisit: (index) => run((state) => revisit(state, index)),
    open: (view, found, { entry = 'replace' } = {}) =>
      run((state) => {
        const isFirst = state.view.nodes.length === 0 && state.past.length === 0;
        const history = isFirst ? amend(state, view) : step(state, view);
        return { ...history, known: knowing(state, found), entry };
      }),
    know: (found) => set((state) => completed({ ...state, known: knowing(state, found) }, state)),
    showAllEdges: (found) =>
      run((state) => ({ ...steps(change.showAllEdges, state), known: knowing(state, found) })),
    renew: (found) =>
      set((state) => {
        const known = relearn(state.known, found);
        return { known, ...graphOf(state.view, known) };
      }),
  };
});

function idsOf({ graph }: GraphResult) {
  return { nodes: graph.nodes.map(({ id }) => id), edges: graph.edges.map(({ id }) => id) };
}

/** Brings the graph on the canvas in line with the View, and drops of the selection what has just left it. */
function completed(state: Workspace, before: Workspace): Workspace {
  const { nodes, edges, citations } = graphOf(state.view, state.known, before);
  const graph = { nodes, edges, citations };
  const { selection } = state.view;
  const wasThere = selectionIn(before, selection) === selection;
  const view = wasThere ? change.select(state.view, selectionIn(graph, selection)) : state.view;
  return { ...state, ...graph, view };
}
