import { useRef } from 'react';
import { useHistory } from '../history/use-history.ts';
import { useConsole } from './console-store.ts';
import { nothingRecalled, recalled } from './recall.ts';

/** @returns a function that puts the statement that was run before, or after, into the editor */
export function useRecall(): (step: 1 | -1) => void {
  const { entries } = useHistory();
  const { text, write } = useConsole();
  const place = useRef(nothingRecalled);
  return (step) => {
    const statements = (entries ?? []).filter(({ query }) => query === null).map((entry) => entry.text);
    place.current = recalled(place.current, statements, text, step);
    write(place.current.shown);
  };
}
