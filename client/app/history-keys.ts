import { useEffect } from 'react';
import { useWorkspace } from '../workspace/store.ts';

/** Ctrl+Z takes back the last change of the picture, Ctrl+Shift+Z and Ctrl+Y bring it again. */
export function useHistoryKeys(): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const typing = event.target instanceof Element && event.target.closest('input, textarea');
      if (typing || !(event.ctrlKey || event.metaKey)) return;
      const key = event.key.toLowerCase();
      const { undo, redo } = useWorkspace.getState();
      if (key === 'z' && !event.shiftKey) undo();
      else if (key === 'y' || key === 'z') redo();
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, []);
}
