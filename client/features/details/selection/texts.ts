import { counted, formatNumber } from '../../../../contract/text/language.ts';
import { nouns } from '../../../../contract/text/nouns.ts';

/** `3 entities selected`; of another model `3 nodes selected`. */
export function selectedText(count: number, isOwnModel: boolean): string {
  return `${counted(count, isOwnModel ? nouns.entity : nouns.node)} selected`;
}

/** To how many of the selected something is related: `all 3`, `2 of 3`. */
export function shareText(count: number, total: number): string {
  return count === total ? `all ${formatNumber(total)}` : `${formatNumber(count)} of ${formatNumber(total)}`;
}

/** Names the button that shows more of a list than is there yet: `Show 40`. */
export function showMoreText(count: number): string {
  return `Show ${formatNumber(count)}`;
}

/** Names the button that shows the rest of a list: `Show all 40`. */
export function showAllText(total: number): string {
  return `Show all ${formatNumber(total)}`;
}
