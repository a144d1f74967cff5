import type { Role } from '../../../contract/model/profile/roles.ts';
import { knownOf } from './label-words.ts';
import type { SuggestedFamily } from './type-words.ts';

type End = Role | 'unknown';
type Fits = Partial<Record<End, number>>;

/** How well an end fits a family by what it is; what is not listed fits hardly. */
const fits: Readonly<Record<'leader' | 'led' | 'member' | 'joined' | 'part' | 'stage', Fits>> = {
  leader: { person: 1, unknown: 0.6, body: 0.4 },
  led: { body: 1, person: 0.9, unknown: 0.7, place: 0.7 },
  member: { person: 1, body: 0.8, unknown: 0.6 },
  joined: { body: 1, unknown: 0.6, place: 0.3 },
  part: { body: 1, unknown: 0.5, place: 0.5 },
  stage: { body: 1, unknown: 0.7, place: 0.6 },
};
const hardly = 0.1;
/** What the words of a label say that it is, where that is neither person nor body: a product, a film. */
const somethingElse = 0.3;

const ends = {
  headship: ['leader', 'led'],
  'deputy headship': ['leader', 'led'],
  membership: ['member', 'joined'],
  'part of': ['part', 'part'],
  succession: ['stage', 'stage'],
} as const satisfies Record<SuggestedFamily, readonly [keyof typeof fits, keyof typeof fits]>;

/** How well a family fits what a type joins, as the family reads, from 0 to 1. */
export function fitOf(
  family: SuggestedFamily,
  from: readonly string[],
  to: readonly string[],
  roles: ReadonlyMap<string, readonly Role[]>,
): number {
  const [first, second] = ends[family];
  // One stage of a thing is what the other is.
  const likeness = family === 'succession' && !from.some((label) => to.includes(label)) ? 0.7 : 1;
  return best(fits[first], from, roles) * best(fits[second], to, roles) * likeness;
}

function best(fit: Fits, labels: readonly string[], roles: ReadonlyMap<string, readonly Role[]>): number {
  const known = labels.flatMap((label) => roles.get(label) ?? []);
  if (known.length === 0) return labels.some(knownOf) ? somethingElse : (fit.unknown ?? hardly);
  return Math.max(...known.map((role) => fit[role] ?? hardly));
}
