import type { Kind } from '../../../contract/model/kinds.ts';

/** Fields of an entity that hold another entity's id, and of which kind that one must be. */
export const references: Partial<Record<Kind, Record<string, Kind | 'any'>>> = {
  Congress: { party: 'Party' },
  Statistic: { of: 'any' },
  Place: { country: 'Country' },
};

/** Whether a reference names an entity of another data set: `vietnam-diplomacy-1924-2025/laos`. */
export function isBorrowed(reference: string): boolean {
  return reference.includes('/');
}

/** The id in a reference, without the data set that may stand before it: ids are unique over all data sets. */
export function idIn(reference: string): string {
  return reference.slice(reference.indexOf('/') + 1);
}
