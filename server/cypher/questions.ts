import {
  type Capability,
  capabilities,
  capabilitiesOf,
  type Profile,
} from '../../contract/model/profile/profile.ts';
import { expander } from './expand.ts';
import type { Library } from './library.ts';
import type { NamesInUse } from './names-in-use.ts';
import { withOneParameter } from './one-parameter.ts';
import { CypherFileError, type Statement } from './statement.ts';

/** A question as it is put to a graph. */
export interface ExploreQuestion {
  name: string;
  /** What it asks, from the comment that opens its file. */
  comment: string;
  /** What the profile must know for the question to make sense. */
  needs: Capability[];
  /** The statement, its macros written out; null where the profile lacks what it needs. */
  text: string | null;
  /** The same as the program puts it, with all parameters in one map. */
  statement: string | null;
}

/**
 * Every question of `cypher/explore/`, by name, as it is put to a graph with this profile.
 * @param inUse the labels and relationship types that the graph holds
 * @throws CypherFileError for a macro or a need that is not there
 */
export function questionsFor(
  profile: Profile,
  { explore, macros }: Pick<Library, 'explore' | 'macros'>,
  inUse?: NamesInUse,
): ReadonlyMap<string, ExploreQuestion> {
  const expand = expander(profile, macros, inUse);
  const known = capabilitiesOf(profile);
  return new Map(
    [...explore].map(([name, file]) => {
      const needs = needsOf(file);
      const comment = file.header.filter((line) => !needsLine.test(line)).join('\n');
      const text = needs.every((need) => known.includes(need)) ? expand(file) : null;
      const statement = text && withOneParameter(text);
      return [name, { name, comment, needs, text, statement }];
    }),
  );
}

const needsLine = /^needs: */;

function needsOf({ file, header }: Statement): Capability[] {
  return header.flatMap((line, index) => {
    if (!needsLine.test(line)) return [];
    return line
      .replace(needsLine, '')
      .split(/, */)
      .map((need) => {
        const capability = capabilities.find((each) => each === need);
        if (capability) return capability;
        throw new CypherFileError(file, index + 1, `"${need}" is not one of ${capabilities.join(', ')}`);
      });
  });
}
