import type { Profile } from '../../../contract/model/profile/profile.ts';
import type { Ask } from '../asking.ts';
import { guessNames } from './guess-names.ts';

/** So many nodes of each label are looked at. */
const sampleSize = 300;

/** So many labels are named in a title. */
const maxNamed = 3;

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
 * @param labels all that the graph has, in order
 */
export async function guessProfile(ask: Ask, labels: readonly string[]): Promise<Profile> {
  const samples = await ask('property-sample', { limit: sampleSize }).catch(() => []);
  return {
    title: titleOf(labels),
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

/** What the model is called, so that what is saved for it is distinguished from what is saved for others: by what is in it. */
function titleOf(labels: readonly string[]): string {
  const named = labels.slice(0, maxNamed).map((label) => label.replaceAll(/\s+/g, ' ').slice(0, 40));
  const more = labels.length - named.length;
  return more > 0 ? `${named.join(', ')} and ${more} more` : named.join(', ') || 'Guessed';
}
