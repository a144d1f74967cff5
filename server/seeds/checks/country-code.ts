import { iso31661, iso31661Reserved, iso31663 } from 'iso-3166';
import type { SeedProblem } from '../problem.ts';
import type { SeedRecord } from '../reading/seed-record.ts';

const current = new Set<string>(iso31661.map(({ alpha2 }) => alpha2));
const former = new Set<string>(iso31663.map(({ alpha4 }) => alpha4));
const reserved = new Map<string, string>(iso31661Reserved.map(({ alpha2, name }) => [alpha2, name]));

/** A country code that ISO 3166 does not have. */
export function checkCountryCode(record: SeedRecord): SeedProblem[] {
  const code = record.text('iso');
  if (code === undefined || !/^([A-Z]{2}|[A-Z]{4})$/.test(code)) return [];
  if (current.has(code) || former.has(code)) return [];
  const place = record.at('iso');
  if (/^(AA|Q[M-Z]|X[A-Z]|ZZ)$/.test(code)) {
    const message = `iso is ${code}, which ISO 3166-1 leaves to its users and gives to no country.`;
    return [{ ...place, message, warning: true }];
  }
  const part = code.length === 2 ? '3166-1 (of today)' : '3166-3 (of former states)';
  const name = reserved.get(code);
  const hint = name ? ` It is only reserved, for ${name}.` : '';
  return [{ ...place, message: `iso is ${code}, which is not a code of ISO ${part}.${hint}` }];
}
