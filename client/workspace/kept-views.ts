import { shallow } from 'zustand/shallow';
import type { View } from '../../contract/model/view.ts';
import { queryClient } from '../api/client.ts';
import { problemOf } from '../api/problem-error.ts';
import { askView } from '../api/questions/opening.ts';
import { createViewSaver } from './save-view.ts';
import { isTabViewName, readTabView, type TabViewName, writeTabView } from './tab-views.ts';
import { emptyView } from './view/change.ts';
import { restore } from './view/restore.ts';

/**
 * Keeps Views that are too long for the address: in this tab at once, by the server as soon as it has
 * taken them.
 */
export interface ViewKeeper {
  /** The name by which the address can refer to a View at this moment. */
  nameOf(view: View): string;
  /** The address holds its View itself, so that none is kept. */
  release(): void;
  /** @returns undefined where nothing is kept under this name */
  read(name: string): Promise<View | undefined>;
  close(): void;
}

/** What of a View is kept: all but what the address holds beside it. */
type KeptPart = Omit<
  View,
  'hiddenKinds' | 'hiddenTypes' | 'at' | 'layout' | 'view' | 'selection' | 'version'
>;

/** @param onSaved called when the server has taken the View that was named last, which has another name from then on */
export function createViewKeeper(onSaved: () => void): ViewKeeper {
  const ids = new Map<TabViewName, string>();
  const saver = createViewSaver((name, id) => {
    ids.set(name, id);
    if (last?.name === name) onSaved();
  });
  /** What was named last, since choices change often and it seldom. */
  let last: { part: KeptPart; name: TabViewName } | null = null;

  async function readSaved(id: string): Promise<View | undefined> {
    try {
      const kept = restore((await queryClient.fetchQuery(askView(id))).view);
      ids.set(writeTabView({ ...emptyView, ...keptPart(kept) }), id);
      return kept;
    } catch (error) {
      const { status } = problemOf(error);
      if (status === 404 || status === 400) return undefined;
      throw error;
    }
  }

  return {
    nameOf(view) {
      const part = keptPart(view);
      if (!last || !shallow(last.part, part)) {
        const kept = { ...emptyView, ...part };
        last = { part, name: writeTabView(kept) };
        if (ids.has(last.name)) saver.cancel();
        else saver.save(last.name, kept);
      }
      return ids.get(last.name) ?? last.name;
    },
    release() {
      last = null;
      saver.cancel();
    },
    async read(name) {
      if (!isTabViewName(name)) return readSaved(name);
      const kept = readTabView(name);
      return kept === undefined ? undefined : restore(kept);
    },
    close: saver.cancel,
  };
}

function keptPart(view: View): KeptPart {
  const { hiddenKinds, hiddenTypes, at, layout, view: name, selection, version, ...part } = view;
  return part;
}
