import type { Profile } from '../../../contract/model/profile/profile.ts';
import type { LabelSample, ModelSample, TypeSample } from '../sample/model-sample.ts';
import { guessDates } from './guess-dates.ts';
import { guessLooks } from './guess-looks.ts';
import { guessNames } from './guess-names.ts';
import { guessRoles } from './guess-roles.ts';
import { mostTellingFirst } from './label-order.ts';

/** So many labels are named in a title. */
const maxNamed = 3;

/** What names a thing in most graphs, likeliest first: of nodes whose labels nobody has looked at. */
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

/** The plainest of these: of labels that come into the graph later, and of nodes that lack what their label is called by. */
const plainNames = ['name', 'title'];

/**
 * Guesses the profile of a graph in a model of its own from a sample of it: how nodes are called, searched, dated and drawn,
 * and what they are. What its relationships mean is not guessed but suggested.
 * @param labels all that the graph has, in the order in which they came into it
 */
export function guessProfile(sample: ModelSample, labels: readonly string[]): Profile {
  const samples = mostTellingFirst(sample.labels.filter(({ label }) => isUsable(label)));
  const roles = new Map(samples.map((each) => [each.label, guessRoles(each)]));
  const looks = guessLooks(labels.filter(isUsable).map((label) => ({ label, role: roles.get(label)?.[0] })));
  const unseen = sample.missing.labels.length > 0 || samples.length === 0 ? usualNames : [];
  return {
    title: titleOf(labels),
    identity: 'elementId',
    caption: unseen.length > 0 ? unseen : plainNames.filter((name) => samples.every(namesIfAny(name))),
    search: unseen,
    labels: byName(
      samples,
      ({ label }) => label,
      (each) => ({
        ...labelOf(each),
        ...plays(roles.get(each.label)),
        ...looks.get(each.label),
      }),
    ),
    relationships: byName(
      sample.types.filter(
        ({ type, ...each }) => isUsable(type) && guessDates(type, each.sampled, each.properties),
      ),
      ({ type }) => type,
      typeOf,
    ),
    dates: { start: [], end: [], attested: [] },
    hidden: [],
    has: [],
  };
}

/** Whether a property names the nodes of a label, where they have it. */
function namesIfAny(property: string): (sample: LabelSample) => boolean {
  return (sample) =>
    sample.properties.every(({ name }) => name !== property) ||
    guessNames(sample).caption.flat().includes(property);
}

function labelOf(sample: LabelSample): Profile['labels'][string] {
  const { caption, search } = guessNames(sample);
  const dates = guessDates(sample.label, sample.sampled, sample.properties);
  return {
    ...(caption.length > 0 && { caption }),
    ...(search.length > 0 && { search }),
    ...(dates && { dates }),
  };
}

function typeOf({ type, sampled, properties }: TypeSample): Profile['relationships'][string] {
  const dates = guessDates(type, sampled, properties);
  return dates ? { dates } : {};
}

function plays(roles: Profile['labels'][string]['plays'] = []): Profile['labels'][string] {
  return roles.length > 0 ? { plays: roles } : {};
}

/** Whether a name can stand in a profile. */
function isUsable(name: string): boolean {
  return name !== '' && !name.includes('\\');
}

/** A record that also takes names such as `__proto__`. */
function byName<Item, Value>(
  items: readonly Item[],
  nameOf: (item: Item) => string,
  entryOf: (item: Item) => Value,
): Record<string, Value> {
  return Object.fromEntries(items.map((item) => [nameOf(item), entryOf(item)]));
}

/** What the model is called, so that what is saved for it is distinguished from what is saved for others: by what is in it. */
function titleOf(labels: readonly string[]): string {
  const inOrder = labels.toSorted();
  const named = inOrder.slice(0, maxNamed).map((label) => label.replaceAll(/\s+/g, ' ').slice(0, 40));
  const more = labels.length - named.length;
  return more > 0 ? `${named.join(', ')} and ${more} more` : named.join(', ') || 'Guessed';
}
