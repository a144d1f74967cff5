import type { Profile } from '../../contract/model/profile/profile.ts';
import { roles } from '../../contract/model/profile/roles.ts';
import { families, leadership, successionForms } from '../../contract/model/relationships/description.ts';
import { entails } from '../../contract/model/relationships/entailment.ts';

type IsMeant = (type: Profile['relationships'][string]) => boolean;

const typesByWord: ReadonlyMap<string, IsMeant> = new Map<string, IsMeant>([
  ['leadership', ({ family }) => leadership.some((each) => each === family)],
  ...families.map((each): [string, IsMeant] => [inOneWord(each), ({ family }) => family === each]),
  ...successionForms.map((each): [string, IsMeant] => [each, ({ form }) => form === each]),
  ['entailingSource', ({ family, ends }) => family !== undefined && entails({ family, ends }, 'source')],
  ['entailingTarget', ({ family, ends }) => family !== undefined && entails({ family, ends }, 'target')],
]);

/**
 * The labels or the relationship types that a word after `$model.` stands for: a role (`body`), a family (`partOf`), a
 * form of succession (`renaming`), `leadership`, which is two families, or those whose facts prove that the end where
 * their family begins, or ends, existed (`entailingSource`, `entailingTarget`). Undefined for any other word.
 */
export function namesFor(profile: Profile, word: string): string[] | undefined {
  const isMeant = typesByWord.get(word);
  if (isMeant) {
    return Object.entries(profile.relationships).flatMap(([name, type]) => (isMeant(type) ? [name] : []));
  }
  if (!roles.some((role) => role === word)) return undefined;
  return Object.entries(profile.labels).flatMap(([name, { plays }]) =>
    plays?.some((role) => role === word) ? [name] : [],
  );
}

/** `part of` as `partOf`. */
function inOneWord(family: string): string {
  return family.replace(/ (\w)/g, (_space, letter: string) => letter.toUpperCase());
}

/** The relationship types that are stored the other way round than their family reads. */
export function reversedTypes({ relationships }: Profile): ReadonlySet<string> {
  const all = Object.entries(relationships);
  return new Set(all.flatMap(([name, { family, reversed }]) => (family && reversed ? [name] : [])));
}
