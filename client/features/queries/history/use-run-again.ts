import { useQueryClient } from '@tanstack/react-query';
import type { GivenParameter } from '../../../../contract/api/query-parameter.ts';
import { useAddress } from '../../../workspace/address.ts';
import { useConsole } from '../console/console-store.ts';
import { parametersOf } from '../console/parameters/console-parameter.ts';
import { runAll } from '../console/runs/runs.ts';
import type { RunEntry } from './run-entry.ts';

/** Runs a saved query, or a statement in the console, again with what it was run with. */
export function useRunAgain(): (entry: RunEntry) => void {
  const [, setAddress] = useAddress();
  const client = useQueryClient();
  return ({ query, text, parameters }) => {
    const given = Object.fromEntries(parameters) as Record<string, GivenParameter>;
    if (query === null) {
      for (const [name, value] of Object.entries(given)) useConsole.getState().fill(name, value);
      void setAddress({ task: 'queries', console: text });
      void runAll(
        [{ text, start: { line: 1, column: 1 } }],
        'run',
        parametersOf(text, useConsole.getState()),
      );
      return;
    }
    void client.invalidateQueries({ queryKey: ['run', query] });
    void setAddress({ task: 'queries', query, with: given });
  };
}
