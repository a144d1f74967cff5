import { useEffect, useEffectEvent } from 'react';

/** The step back that closing has asked for, until what opens next may take over its entry in the history. */
let pending: { timer: ReturnType<typeof setTimeout>; mark: string } | undefined;

/** In milliseconds; by then the address says what closing has changed. */
const settled = 150;

/**
 * While something is open, such as a sheet on a phone, the back button closes it before it leaves the page. For what
 * the address does not name; the rest is closed by its address.
 */
export function useBackCloses(isOpen: boolean, close: () => void): void {
  const goBack = useEffectEvent(close);
  useEffect(() => {
    if (!isOpen) return;
    const mark = pending?.mark ?? String(Date.now());
    if (pending) clearTimeout(pending.timer);
    else enter(mark);
    pending = undefined;
    const entries = window.history.length;
    const address = withoutChoice(window.location.href);
    const returned = () => {
      if (window.history.state?.sheet !== mark) goBack();
    };
    window.addEventListener('popstate', returned);
    return () => {
      window.removeEventListener('popstate', returned);
      if (window.history.state?.sheet !== mark) return;
      // Closed by other means: its entry goes too, unless steps that the back button takes back came after it.
      const timer = setTimeout(() => {
        pending = undefined;
        const isUnchanged =
          window.history.length === entries && withoutChoice(window.location.href) === address;
        if (isUnchanged && window.history.state?.sheet === mark) window.history.back();
      }, settled);
      pending = { timer, mark };
    };
  }, [isOpen]);
}

/** Enters a step into the history. The one before it must not name what is chosen, or going back would choose it again. */
function enter(mark: string): void {
  const { history, location } = window;
  const address = location.href;
  const before = withoutChoice(address);
  if (new URL(address).searchParams.size !== new URL(before).searchParams.size)
    history.replaceState(history.state, '', before);
  history.pushState({ ...history.state, sheet: mark }, '', address);
}

/** An address without what is chosen on the canvas, which closing its panel takes out. */
function withoutChoice(address: string): string {
  const url = new URL(address);
  for (const name of ['node', 'edge', 'nodes']) url.searchParams.delete(name);
  return url.href;
}
