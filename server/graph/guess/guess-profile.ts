import type { Profile } from '../../../contract/model/profile.ts';
import type { Ask } from '../asking.ts';

/** Properties that name a thing in most graphs, likeliest first. */
const usualNames = [
  'name',
  'title',
  'label',
  'displayName',
  'fullName',
  'full_name',
  'caption',
  'username',
  'code',
];

/** Guesses the profile of a graph in a model of its own. */
export async function guessProfile(_ask: Ask): Promise<Profile> {
  return {
    title: 'Guessed',
    identity: 'elementId',
    caption: usualNames,
    search: usualNames,
    labels: {},
    relationships: {},
    dates: { start: [], end: [], attested: [] },
    hidden: [],
    has: [],
  };
}
