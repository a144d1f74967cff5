import type { Profile } from '../../../contract/model/profile/profile.ts';
import type { ModelSample } from '../sample/model-sample.ts';
import { guessNames } from './guess-names.ts';

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
 * Guesses the profile of a graph in a model of its own from a sample of it: how nodes are called and searched.
 * @param labels all that the graph has, in order
 */
export function guessProfile(sample: ModelSample, labels: readonly string[]): Profile {
  const samples = sample.labels.flatMap(({ label, sampled, properties }) =>
    properties.flatMap(({ name, types, present, different, examples }) =>
      types.includes('STRING')
        ? [{ label, sampled, property: name, texts: present, different, examples: examples.map(String) }]
        : [],
    ),
  );
  return {
    title: titleOf(labels),
    identity: 'elementId',
    caption: sample.missing.labels.length > 0 ? usualNames : [],
    search: sample.missing.labels.length > 0 ? usualNames : [],
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
