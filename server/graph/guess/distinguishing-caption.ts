import type { Caption } from '../../../contract/model/profile/profile.ts';
import type { Candidate } from './candidates.ts';
import { isKey } from './naming-words.ts';
import { couldBeKeys, couldBeNames } from './value-looks.ts';

/** How well each kind of value distinguishes what is described alike: a day best, then what is meant as a number of it. */
const worth = { day: 1, key: 0.65, text: 0.5, number: 0.4 };
/** What differs this often needs nothing beside it. */
const distinguishesAll = 0.9;

/**
 * What distinguishes the nodes of a label that has no name: what describes them, with a day or a number where many are
 * described alike; else the shortest value that differs.
 * @returns nothing where nothing short differs
 */
export function distinguishingCaption(candidates: readonly Candidate[]): Caption {
  const varied = candidates.filter(
    ({ share, distinctness, texts }) => share >= 0.5 && (texts.length > 1 || distinctness === 1),
  );
  const [description] = varied
    .filter(({ holds, naming, texts }) => holds === 'texts' && naming > 0 && couldBeNames(texts))
    .toSorted((one, other) => describing(other) - describing(one));
  const [mark] = varied
    .filter((candidate) => candidate !== description && worthOf(candidate) > 0)
    .toSorted((one, other) => marking(other) - marking(one));
  if (!description) return mark ? [mark.property] : [];
  if (!mark || description.distinctness >= distinguishesAll) return [description.property];
  return [[description.property, mark.property], description.property];
}

function describing({ naming, share, distinctness }: Candidate): number {
  return naming * share * distinctness;
}

function marking(candidate: Candidate): number {
  return worthOf(candidate) * candidate.share * Math.sqrt(candidate.distinctness);
}

function worthOf({ property, holds, naming, texts }: Candidate): number {
  if (holds === 'days' || texts.every((text) => /^\d{4}-\d{2}-\d{2}$/.test(text))) return worth.day;
  if (!couldBeKeys(texts)) return 0;
  if (isKey(property)) return worth.key;
  if (naming === 0) return 0;
  return holds === 'texts' ? worth.text : worth.number;
}
