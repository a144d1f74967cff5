import type { DateProperties } from '../model/profile/dates.ts';
import type { ColourBy, SizeBy } from '../model/profile/looks.ts';
import type { Caption, Profile } from '../model/profile/profile.ts';
import { listOf } from './language.ts';

type LabelEntry = Profile['labels'][string];
type TypeEntry = Profile['relationships'][string];

/** What can be said of a profile, a label or a type: what it is called, and its value in words; nothing where it has none. */
type Sayings<Entry> = readonly (readonly [name: string, say: (entry: Entry) => string | undefined])[];

const ofProfile: Sayings<Profile> = [
  ['title', ({ title }) => title],
  [
    'identity',
    ({ identity }) => (identity === 'elementId' ? 'element id' : `${identity.label}.${identity.property}`),
  ],
  ['caption', ({ caption }) => captionText(caption)],
  ['searched properties', ({ search }) => list(search)],
  ['further names', ({ otherNames }) => otherNames?.property],
  ['dates', ({ dates }) => datesText(dates)],
  ['citations', ({ citations }) => citations],
  ['disputes', ({ disputes }) => disputes],
  ['hidden properties', ({ hidden }) => list(hidden)],
  ['full-text index', ({ textIndex, wordIndex }) => list([textIndex ?? [], wordIndex ?? []].flat())],
];

const ofLabel: Sayings<LabelEntry> = [
  ['role', ({ plays }) => list(plays)],
  ['caption', ({ caption }) => captionText(caption)],
  ['searched properties', ({ search }) => list(search)],
  ['dates', ({ dates }) => datesText(dates)],
  ['colour', ({ colour }) => colour],
  ['icon', ({ icon }) => icon],
  ['shape', ({ shape }) => shape],
  ['colour by value', ({ colourBy }) => colourByText(colourBy)],
  ['size by value', ({ sizeBy }) => sizeByText(sizeBy)],
];

const ofType: Sayings<TypeEntry> = [
  ['meaning', ({ family, form }) => form ?? family],
  ['direction', ({ reversed }) => (reversed ? 'reversed' : undefined)],
  ['role property', ({ role }) => role],
  ['wording', ({ wording }) => wording && `“${wording[0]}”, “${wording[1]}”`],
  ['ends that must exist', ({ ends }) => ends],
  ['dates', ({ dates }) => datesText(dates)],
  ['colour', ({ colour }) => colour],
  ['colour by value', ({ colourBy }) => colourByText(colourBy)],
  ['width by value', ({ widthBy }) => sizeByText(widthBy)],
];

/**
 * What differs between two profiles, one sentence for each.
 * @param before the one in use
 */
export function profileChanges(before: Profile, after: Profile): string[] {
  return [
    ...changes('', ofProfile, before, after),
    ...changesOf(ofLabel, before.labels, after.labels),
    ...changesOf(ofType, before.relationships, after.relationships),
  ];
}

/** Of all labels or types that either of two profiles names. */
function changesOf<Entry extends object>(
  sayings: Sayings<Entry>,
  before: Readonly<Record<string, Entry>>,
  after: Readonly<Record<string, Entry>>,
): string[] {
  const [earlier, later] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
  const names = [...new Set([...earlier.keys(), ...later.keys()])];
  const nothing = {} as Entry;
  return names.flatMap((name) =>
    changes(`${name}: `, sayings, earlier.get(name) ?? nothing, later.get(name) ?? nothing),
  );
}

/** What is said of a label, by what it is called. */
export function labelSayings(entry: LabelEntry): [name: string, text: string][] {
  return sayingsIn(ofLabel, entry);
}

/** The same of a relationship type. */
export function typeSayings(entry: TypeEntry): [name: string, text: string][] {
  return sayingsIn(ofType, entry);
}

function sayingsIn<Entry>(sayings: Sayings<Entry>, entry: Entry): [name: string, text: string][] {
  return sayings.flatMap(([name, say]): [string, string][] => {
    const text = say(entry);
    return text === undefined ? [] : [[name, text]];
  });
}

function changes<Entry>(subject: string, sayings: Sayings<Entry>, before: Entry, after: Entry): string[] {
  return sayings.flatMap(([name, say]) => {
    const [was, is] = [say(before), say(after)];
    if (was === is) return [];
    const beginning =
      subject === '' ? `${name.charAt(0).toUpperCase()}${name.slice(1)}` : `${subject}${name}`;
    if (was === undefined) return [`${beginning} becomes ${is}.`];
    if (is === undefined) return [`${beginning} is no longer ${was}.`];
    return [`${beginning} changes from ${was} to ${is}.`];
  });
}

/** `name, else firstName lastName` */
export function captionText(caption: Caption | undefined): string | undefined {
  if (!caption || caption.length === 0) return undefined;
  return caption.map((entry) => [entry].flat().join(' ')).join(', else ');
}

function datesText(dates: DateProperties | undefined): string | undefined {
  const texts = Object.entries(dates ?? {}).flatMap(([field, properties]) =>
    properties.length === 0
      ? []
      : [`${field} ${properties.map(({ property, form }) => `${property} (${form})`).join(', else ')}`],
  );
  return texts.length === 0 ? undefined : texts.join('; ');
}

function colourByText(by: ColourBy | undefined): string | undefined {
  if (!by) return undefined;
  if (by.as === 'value') return `${by.colour} where ${by.property} is ${by.value}`;
  if (by.as === 'range') {
    return `${by.low} to ${by.high} by ${by.property}${boundsText(by)}`;
  }
  const chosen = Object.entries(by.colours).map(([value, colour]) => `${value} ${colour}`);
  return chosen.length === 0 ? `a colour for each ${by.property}` : `by ${by.property}: ${chosen.join(', ')}`;
}

function sizeByText(by: SizeBy | undefined): string | undefined {
  return by && `${by.property}${boundsText(by)}`;
}

function boundsText({ from, to }: { from?: number | undefined; to?: number | undefined }): string {
  if (from === undefined && to === undefined) return '';
  return `, from ${from ?? 'the least'} to ${to ?? 'the greatest'}`;
}

function list(items: readonly string[] | undefined): string | undefined {
  return items && items.length > 0 ? listOf(items).join('') : undefined;
}
