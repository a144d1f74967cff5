import { formatNumber } from './language.ts';

interface Searched {
  scanned: { nodes: number; of: number } | null;
  isComplete: boolean;
}

/** What a search did not look at; undefined where it looked at every name. */
export function searchedText({ scanned, isComplete }: Searched): string | undefined {
  if (isComplete) return undefined;
  if (!scanned || scanned.nodes === scanned.of) return 'Only the beginnings of some names were searched.';
  return `Searched ${formatNumber(scanned.nodes)} of ${formatNumber(scanned.of)} nodes one by one.`;
}
