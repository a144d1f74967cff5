import { useQueryClient } from '@tanstack/react-query';
import type { GivenParameter } from '../../../../contract/api/query-parameter.ts';
import { useAddress } from '../../../workspace/address.ts';
import type { RunEntry } from './run-entry.ts';

/** Runs a saved query again with what it was run with; a statement is brought to the console, where one runs it. */
export function useRunAgain(): (entry: RunEntry) => void {
  const [, setAddress] = useAddress();
  const client = useQueryClient();
  return ({ query, text, parameters }) => {
    if (query === null) return void setAddress({ task: 'queries', console: text });
    const given = Object.fromEntries(parameters) as Record<string, GivenParameter>;
    void client.invalidateQueries({ queryKey: ['run', query] });
    void setAddress({ task: 'queries', query, with: given });
  };
}
