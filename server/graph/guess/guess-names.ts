import type { Caption } from '../../../contract/model/profile/profile.ts';
import type { LabelSample } from '../sample/model-sample.ts';
import { type Candidate, candidatesOf } from './candidates.ts';
import { distinguishingCaption } from './distinguishing-caption.ts';
import { isKey } from './naming-words.ts';
import { personNameIn } from './person-names.ts';
import { areWritten, couldBeKeys, couldBeNames } from './value-looks.ts';

/** A caption has to be this likely; what is less says nothing. */
const leastLikely = 1;
/** How likely a given name and a surname are a name, and a name of one word beside a surname. */
const [ofPerson, ofFirstWord] = [8.5, 10];
/** How well what is called an id and holds written words names a thing. */
const ofWrittenId = 4;
/** So many properties are searched. */
const maxSearched = 6;

interface Likely {
  entry: Caption[number];
  likelihood: number;
  share: number;
}

/**
 * Guesses what the nodes of a label are called, and where a search looks for it: by what the properties are called, on how
 * many of the nodes they are, and how well they distinguish them.
 */
export function guessNames(sample: LabelSample): { caption: Caption; search: string[] } {
  const candidates = candidatesOf(sample);
  const texts = candidates.filter(({ holds }) => holds === 'texts');
  const named = texts.map((candidate) => ({ ...candidate, likelihood: likelihoodOf(candidate) }));
  const likely: Likely[] = [
    ...named.map(({ property, ...each }) => ({ entry: property, ...each })),
    ...personIn(texts),
  ].toSorted(byLikelihood);
  const best = likely[0];
  const caption =
    best && best.likelihood >= leastLikely ? withAnother(best, likely) : distinguishingCaption(candidates);
  return { caption, search: searchedOf(caption.flat(), named) };
}

/** By its name, on how many of the nodes it is, and how well it distinguishes them. */
function likelihoodOf({ property, texts, naming, share, distinctness }: Candidate): number {
  if (!couldBeNames(texts)) return 0;
  const written = naming === 0 && isKey(property) && areWritten(texts) ? ofWrittenId : naming;
  return written * share * distinctness;
}

/** A name that is written in parts. */
function personIn(texts: readonly Candidate[]): Likely[] {
  const common = texts.filter(({ share, texts: values }) => share >= 0.5 && couldBeNames(values));
  const byName = new Map(common.map((candidate) => [candidate.property, candidate]));
  const parts = personNameIn([...byName.keys()]) ?? firstWordIn(common);
  if (!parts) return [];
  const found = parts.flatMap((part) => byName.get(part) ?? []);
  const share = Math.min(...found.map((each) => each.share));
  const alike = found.reduce((product, { distinctness }) => product * (1 - distinctness), 1);
  const worth = parts.some((part) => /^name$/i.test(part)) ? ofFirstWord : ofPerson;
  return [{ entry: parts, likelihood: worth * share * (1 - alike) + 0.01, share }];
}

/** A name of one word beside a surname is a given name. */
function firstWordIn(texts: readonly Candidate[]): string[] | undefined {
  const [name] = texts.filter(({ property }) => /^name$/i.test(property));
  const [surname] = texts.filter(({ property }) => /^(sur|last_?|family_?)name$/i.test(property));
  return name && surname && !areWritten(name.texts) ? [name.property, surname.property] : undefined;
}

/** What names it, and for the nodes that lack that the next likely. */
function withAnother(best: Likely, likely: readonly Likely[]): Caption {
  if (best.share === 1) return [best.entry];
  const parts = [best.entry].flat();
  const other = likely.find(
    ({ entry, likelihood }) =>
      likelihood >= leastLikely && ![entry].flat().some((part) => parts.includes(part)),
  );
  return other ? [best.entry, other.entry] : [best.entry];
}

function searchedOf(
  caption: readonly string[],
  texts: readonly (Candidate & { likelihood: number })[],
): string[] {
  const names = texts.filter(({ likelihood }) => likelihood > 0).toSorted(byLikelihood);
  const keys = texts.filter(
    ({ property, distinctness, texts: values }) =>
      distinctness > 0.9 && isKey(property) && couldBeKeys(values),
  );
  const inCaption = texts.filter(({ property }) => caption.includes(property));
  const ordered = [...inCaption, ...names.slice(0, maxSearched - 1), ...keys, ...names];
  return [...new Set(ordered.map(({ property }) => property))].slice(0, maxSearched);
}

function byLikelihood(one: { likelihood: number }, other: { likelihood: number }): number {
  return other.likelihood - one.likelihood;
}
