/** The longest way that is looked for. */
export const maxHops = 8;

/** As far as the page looks where nobody says how far. */
export const usualHops = 5;

/** As many hops as are looked for, where an address asks for more, or for none. */
export function allowedHops(wanted: number): number {
  return Math.min(maxHops, Math.max(1, wanted));
}
