import { useQueryStates } from 'nuqs';
import { useCallback, useEffect, useRef } from 'react';
import { ownValue } from '../../contract/model/own-value.ts';
import { createViewKeeper } from './kept-views.ts';
import { openView } from './open-view.ts';
import { addressOnOpening, useOpening } from './opening.ts';
import { type HistoryEntry, useWorkspace } from './store.ts';
import {
  fieldsOf,
  isTooLong,
  keptFieldsOf,
  loadViewFields,
  type ViewFields,
  viewFields,
  viewOf,
} from './view/address-fields.ts';
import { selectionIn } from './view/selection.ts';

type Write = (fields: Partial<ViewFields>, options: { history: HistoryEntry }) => unknown;

/** What the address says of date, view and selection, before the graph it names has come. To be called first of all. */
export function adoptAddress(): void {
  addressOnOpening();
  const { at, view } = viewOf(loadViewFields(window.location.search));
  const { setDate, setViewName } = useWorkspace.getState();
  setDate(at);
  setViewName(view);
}

/**
 * Keeps the address bar and the View in step: a link or the back button restores its View, and a change of the View
 * enters the address. To be called once on the page.
 */
export function useFollowAddress() {
  const [, write] = useQueryStates(viewFields);
  const follower = useRef<{ open(): void } | null>(null);
  useEffect(() => {
    const { open, close } = followAddress(write);
    follower.current = { open };
    return close;
  }, [write]);
  const { state, error } = useOpening();
  return { state, error, retry: useCallback(() => follower.current?.open(), []) };
}

function followAddress(write: Write): { open(): void; close(): void } {
  /** What the address says, or will as soon as the browser has taken it. */
  let held = loadViewFields(window.location.search);
  let openings = 0;
  const keeper = createViewKeeper(() => carry('replace'));

  async function open() {
    const opening = ++openings;
    const isWanted = () => opening === openings;
    useOpening.setState({ state: 'opening', error: null });
    adoptAddress();
    try {
      await openView(held, keeper, isWanted);
      if (!isWanted()) return;
      useOpening.setState({ state: 'open', wasOpen: true });
      carry('replace');
    } catch (error) {
      if (isWanted()) useOpening.setState({ state: 'failed', error });
    }
  }

  function carry(history: HistoryEntry) {
    if (useOpening.getState().state !== 'open') return;
    const { view, overview } = useWorkspace.getState();
    const fields = fieldsOf(view, overview);
    const isLong = isTooLong(fields);
    if (!isLong) keeper.release();
    const wanted = isLong ? keptFieldsOf(view, keeper.nameOf(view)) : fields;
    const changed = Object.entries(wanted).filter(
      ([name, value]) => JSON.stringify(value) !== JSON.stringify(ownValue<unknown>(held, name)),
    );
    held = wanted;
    if (changed.length > 0) void write(Object.fromEntries(changed), { history });
  }

  function returned() {
    const before = held;
    held = loadViewFields(window.location.search);
    const { nodes, edges, select } = useWorkspace.getState();
    const { selection } = viewOf(held);
    const isThere = selectionIn({ nodes, edges }, selection) === selection;
    if (differOnlyInChoice(before, held) && isThere) select(selection);
    else void open();
  }

  const stop = useWorkspace.subscribe((now, before) => {
    if (now.view !== before.view || now.overview !== before.overview) carry(now.entry);
  });
  window.addEventListener('popstate', returned);
  void open();
  return {
    open: () => void open(),
    close() {
      openings++;
      stop();
      keeper.close();
      window.removeEventListener('popstate', returned);
    },
  };
}

/** The fields that say what is chosen. */
const choices = ['node', 'edge', 'nodes'];

/** Whether two addresses show the same graph in the same way, whatever is chosen in it. */
function differOnlyInChoice(one: ViewFields, other: ViewFields): boolean {
  const others = Object.keys(viewFields).filter((name) => !choices.includes(name));
  const valuesOf = (fields: ViewFields) =>
    JSON.stringify(others.map((name) => ownValue<unknown>(fields, name)));
  return useOpening.getState().state === 'open' && valuesOf(one) === valuesOf(other);
}
