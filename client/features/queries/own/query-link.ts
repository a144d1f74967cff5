import { connectionIn, pageAddress } from '../../../api/connection.ts';
import type { Filled } from '../form/filled.ts';

/**
 * The address that opens a saved query filled in, and runs it.
 * @param page the address of the page as it is
 * @param at the as-of date; null for none
 */
export function linkToQuery(page: string, name: string, kept: Filled, at: string | null): string {
  const fields = { task: 'queries', query: name, with: JSON.stringify(kept), ...(at !== null && { at }) };
  return new URL(pageAddress(fields, connectionIn(new URL(page).search)), page).href;
}
