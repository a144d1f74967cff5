import { isMap, isScalar, parseDocument, stringify, visit } from 'yaml';
import { type Profile, profileShape } from '../../contract/model/profile/profile.ts';
import { readYamlText, type YamlFault } from '../problems/yaml-text.ts';
import { keepComments } from './keep-comments.ts';

/** A profile as its text has it, or all that is wrong in it. */
export type ProfileReading = { profile: Profile; faults: [] } | { profile: null; faults: YamlFault[] };

/** What only our own model has is never true of another one. */
const othersShape = profileShape.refine(({ has }) => has.length === 0, {
  path: ['has'],
  message: 'is for Diplograph’s own model only: leave it out',
});

/** Reads the text of a profile for somebody's own database. */
export function readProfileText(text: string): ProfileReading {
  const read = readYamlText(text, othersShape);
  return 'data' in read ? { profile: read.data, faults: [] } : { profile: null, faults: read.faults };
}

const heading = ` What Diplograph knows of a database: what its nodes are called, where a search looks, which properties hold dates,
 what its relationships mean, and how all of it looks. Edit it here, or on the page “Model”: a change of this file is noticed
 within seconds. Every key is described in the documentation of the API, as the schema "Profile".`;

const comments: ReadonlyMap<string, string> = new Map([
  ['caption', ' Properties that name a node, likeliest first; [given, family] make one name together.'],
  ['search', ' Properties that a search looks at.'],
  ['labels', ' By label: what its nodes are (person, body …), how they are called, found, dated and drawn.'],
  [
    'relationships',
    ' By type: what it means (headship, membership, succession …), and how it reads there and back.',
  ],
  ['dates', ' Properties that hold dates, where a label or a type does not say its own.'],
]);

/** Keys from here down stand on one line with their values. */
const deepest = 6;

/**
 * A profile as a text to be read and edited by people; what is at its default is left out.
 * @param before the text that it replaces: its comments stay above the keys that stay
 */
export function profileText(profile: Profile, before?: string): string {
  const document = parseDocument(stringify(withoutDefaults(profileShape.parse(profile))));
  visit(document, {
    Seq: (_key, node) => {
      node.flow = true;
    },
    Map: (_key, node, path) => {
      node.flow = path.length > deepest;
    },
  });
  document.commentBefore = heading;
  for (const { key } of isMap(document.contents) ? document.contents.items : []) {
    if (!isScalar(key)) continue;
    const comment = comments.get(String(key.value));
    key.commentBefore = comment ?? null;
    key.spaceBefore = comment !== undefined;
  }
  if (before !== undefined) keepComments(document, parseDocument(before));
  return document.toString({ lineWidth: 110 });
}

function withoutDefaults(profile: Profile): object {
  const { labels, relationships, dates, hidden, has, ...rest } = profile;
  const filled = {
    labels: each(labels),
    relationships: each(relationships),
    dates: filledOf(dates),
    hidden,
    has,
  };
  return { ...rest, ...filledOf(filled) };
}

/** Of every label or type. */
function each(entries: Profile['labels'] | Profile['relationships']): object {
  return Object.fromEntries(
    Object.entries(entries).map(([name, { dates, ...entry }]) => [
      name,
      { ...entry, ...(dates && { dates: filledOf(dates) }) },
    ]),
  );
}

/** Without what is empty. */
function filledOf(fields: object): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => Object.keys(value).length > 0));
}
