import { useEffect } from 'react';
import { viewNames } from '../../contract/model/view.ts';
import { presentations } from '../facts/presentations.ts';
import { useWorkspace } from '../workspace/store.ts';

/** 1, 2 and 3 lead to the canvas, the timeline and the table, except where somebody types. */
export function useViewKeys(): void {
  useEffect(() => {
    const pressed = ({ key, target, ctrlKey, metaKey, altKey }: KeyboardEvent) => {
      if (ctrlKey || metaKey || altKey) return;
      if (target instanceof Element && target.closest('input, textarea, [contenteditable], [role="menu"]'))
        return;
      const view = viewNames.find((each) => presentations[each].key === key);
      if (view) useWorkspace.getState().setViewName(view);
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, []);
}
