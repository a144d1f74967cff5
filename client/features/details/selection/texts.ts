import { counted, formatNumber } from '../../../../contract/text/language.ts';
import { nouns } from '../../../../contract/text/nouns.ts';

/** `3 entities selected`; of another model `3 nodes selected`. */
export function selectedText(count: number, isOwnModel: boolean): string {
  return `${counted(count, isOwnModel ? nouns.entity : nouns.node)} selected`;
}

/** Names the button that shows the rest of a list: `Show all 40`. */
export function showAllText(total: number): string {
  return `Show all ${formatNumber(total)}`;
}
