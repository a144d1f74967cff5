import {
  type Capability,
  capabilities,
  capabilitiesOf,
  isOwnModel,
  type Profile,
} from '../../contract/model/profile/profile.ts';
import { expander } from './expand.ts';
import type { MacroTemplates } from './macros.ts';
import { type NamesInUse, noNames } from './names-in-use.ts';
import { headerFor } from './saved-header.ts';
import { type ParsedQuery, parseShippedQuery } from './saved-query.ts';
import { CypherFileError, parseStatement, type Statement } from './statement.ts';

/** The files of the queries that come with the program. */
export interface SavedFiles {
  savedFiles: ReadonlyMap<string, Statement>;
  macros: MacroTemplates;
}

/**
 * The queries that come with the program as they are put to a graph, their macros written out so that each can be pasted
 * anywhere, in order of category, then title: all of our own model; of another one those that say what its profile has to
 * know, where it knows it.
 * @param inUse the labels and relationship types that the graph holds
 * @throws CypherFileError for a macro or a need that is not there, and for a header that is wrong
 */
export function savedQueriesFor(
  profile: Profile,
  { savedFiles, macros }: SavedFiles,
  inUse: NamesInUse = noNames,
): ParsedQuery[] {
  const expand = expander(profile, macros, inUse);
  const known = capabilitiesOf(profile);
  return [...savedFiles.values()]
    .flatMap((file) => {
      const needs = needsOf(file);
      const fits = isOwnModel(profile) || needs?.every((need) => known.includes(need));
      const header = fits && headerFor(profile, file, inUse);
      if (!header) return [];
      const lines = header.lines.map((line) => `// ${line}`.trimEnd());
      const source = `${[...lines, expand(file)].join('\n')}\n`;
      const query = parseShippedQuery(parseStatement(file.file, source), profile.title);
      const parameters = query.parameters.map((parameter) => {
        const role = header.roles.get(parameter.name);
        return role ? { ...parameter, role } : parameter;
      });
      return [{ ...query, parameters }];
    })
    .sort((one, other) => one.category.localeCompare(other.category) || one.title.localeCompare(other.title));
}

/** What a profile has to know for a query; undefined for one that is of our own model only. */
function needsOf({ file, header }: Statement): Capability[] | undefined {
  const index = header.findIndex((line) => needsLine.test(line));
  if (index === -1) return undefined;
  const needs = (header[index] ?? '').replace(needsLine, '').split(/, */);
  if (needs.join() === 'nothing') return [];
  return needs.map((need) => {
    const capability = capabilities.find((each) => each === need);
    if (capability) return capability;
    throw new CypherFileError(
      file,
      index + 1,
      `"${need}" is not one of ${capabilities.join(', ')}, or "nothing"`,
    );
  });
}

const needsLine = /^needs: */;
