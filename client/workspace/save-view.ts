import { create } from 'zustand';
import { saveView } from '../../contract/api/routes/views.ts';
import type { View } from '../../contract/model/view.ts';
import { call } from '../api/call.ts';
import { mayPass, problemOf } from '../api/problem-error.ts';
import { notify } from '../ui/toasts.tsx';
import type { TabViewName } from './tab-views.ts';
import { unsavedView } from './texts.ts';

/** Whether the server keeps what the address can't hold. */
interface SavingState {
  /** Settled when it is known whether it does; null where nothing is being saved. */
  pending: Promise<void> | null;
  /** Why a link doesn't hold the graph that is seen; null where it does. */
  problem: string | null;
}

export const useSaving = create<SavingState>()(() => ({ pending: null, problem: null }));

interface ViewSaver {
  /** Saves a View soon, in place of the one before it. */
  save(name: TabViewName, view: View): void;
  cancel(): void;
}

/** Several steps in a row are saved once, in milliseconds after the last. */
const pause = 300;

/** @param onSaved called with the name of a View and the id that the server gave it */
export function createViewSaver(onSaved: (name: TabViewName, id: string) => void): ViewSaver {
  let current = new AbortController();
  /** Why the server takes no Views at all; it is not asked again. */
  let refusal: string | null = null;
  let isReported = false;

  async function send(name: TabViewName, view: View, signal: AbortSignal): Promise<void> {
    let problem: string | null = refusal;
    try {
      await new Promise((resume) => setTimeout(resume, pause));
      if (signal.aborted) return;
      if (problem === null) onSaved(name, (await call(saveView, { body: { name: null, view } }, signal)).id);
    } catch (error) {
      if (signal.aborted) return;
      problem = problemOf(error).detail;
      if (!mayPass(error)) refusal = problem;
    }
    if (signal.aborted) return;
    useSaving.setState({ pending: null, problem });
    if (problem !== null && !isReported) notify(unsavedView(problem));
    isReported = problem !== null;
  }

  function cancel(): void {
    current.abort();
    useSaving.setState({ pending: null, problem: null });
  }

  return {
    save(name, view) {
      cancel();
      current = new AbortController();
      useSaving.setState({ pending: send(name, view, current.signal), problem: null });
    },
    cancel,
  };
}
