import type { Profile } from '../../../contract/model/profile.ts';
import type { Ask } from '../asking.ts';
import { guessNames } from './guess-names.ts';

/** So many nodes of each label are looked at. */
const sampleSize = 300;

/** What names a thing in most graphs, likeliest first. */
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

/**
 * Guesses the profile of a graph in a model of its own from its schema and a sample: how nodes are called and searched.
 * What its relationships mean and which properties are dates is not guessed. A graph that is too large to be sampled in time
 * is read by the usual names.
 */
export async function guessProfile(ask: Ask): Promise<Profile> {
  const samples = await ask('property-sample', { limit: sampleSize }).catch(() => []);
  return {
    title: 'Guessed',
    identity: 'elementId',
    caption: samples.length > 0 ? [] : usualNames,
    search: samples.length > 0 ? [] : usualNames,
    labels: guessNames(samples),
    relationships: {},
    dates: { start: [], end: [], attested: [] },
    hidden: [],
    has: [],
  };
}
