import type { Filled } from '../form/filled.ts';

/**
 * The address that opens a saved query filled in, and runs it.
 * @param page the address of the page as it is
 * @param at the as-of date; null for none
 */
export function linkToQuery(page: string, name: string, kept: Filled, at: string | null): string {
  const link = new URL('/', page);
  const fields = { task: 'queries', query: name, with: JSON.stringify(kept), ...(at !== null && { at }) };
  link.search = new URLSearchParams(fields).toString();
  return link.href;
}
