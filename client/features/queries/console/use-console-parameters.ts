import { useMemo } from 'react';
import { useConsole } from './console-store.ts';
import { type ConsoleParameter, parametersOf } from './parameters/console-parameter.ts';

/** The parameters of what stands in the console, as they are filled in. */
export function useConsoleParameters(): ConsoleParameter[] {
  const { text, types, values } = useConsole();
  return useMemo(() => parametersOf(text, { types, values }), [text, types, values]);
}
