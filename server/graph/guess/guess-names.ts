import type { Profile } from '../../../contract/model/profile/profile.ts';
import { namingOf } from './property-words.ts';
import { couldBeNames } from './telling-texts.ts';

interface Sample {
  label: string;
  sampled: number;
  property: string;
  texts: number;
  different: number;
  examples: string[];
}

/** A caption has to be this likely; what is less says nothing. */
const leastLikely = 1;
/** So many properties are tried as the caption of a label, and so many searched. */
const maxCaptions = 2;
const maxSearched = 6;

/**
 * Guesses what the nodes of each label are called, and where a search looks for it.
 * @param samples of the properties of every label
 */
export function guessNames(samples: readonly Sample[]): Profile['labels'] {
  const usable = samples.filter(
    ({ label, property, examples }) => !/\\/.test(label + property) && couldBeNames(examples),
  );
  return Object.fromEntries(
    [...Map.groupBy(usable, ({ label }) => label)].map(([label, properties]) => {
      const likely = properties
        .map((sample) => ({ property: sample.property, likelihood: likelihoodOf(sample) }))
        .filter(({ likelihood }) => likelihood > 0)
        .toSorted((one, other) => other.likelihood - one.likelihood);
      const caption = likely.filter(({ likelihood }) => likelihood >= leastLikely).slice(0, maxCaptions);
      return [
        label,
        {
          ...(caption.length > 0 && { caption: caption.map(({ property }) => property) }),
          search: likely.slice(0, maxSearched).map(({ property }) => property),
        },
      ];
    }),
  );
}

/** By its name, on how many of the nodes it is, and how well it tells them apart. */
function likelihoodOf({ label, property, sampled, texts, different }: Sample): number {
  return namingOf(property, label) * (texts / sampled) * (different / texts);
}
