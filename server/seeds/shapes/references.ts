import type { Kind } from '../../../contract/model/kinds.ts';

/** Fields of an entity that hold another entity's id, and of which kind that one must be. */
export const references: Partial<Record<Kind, Record<string, Kind | 'any'>>> = {
  Congress: { party: 'Party' },
  Statistic: { of: 'any' },
  Place: { country: 'Country' },
};
