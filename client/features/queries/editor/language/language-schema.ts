import type { Schema } from '../../../../../contract/api/routes/service.ts';
import type { Profile } from '../../../../../contract/model/profile.ts';
import type { LanguageSchema } from './language.ts';

interface Known {
  schema: Schema | undefined;
  profile: Profile | undefined;
  /** Of Neo4j, such as `5.26.24` or `2026.09.0`. */
  version: string | undefined;
  /** The names of parameters. */
  parameters: readonly string[];
}

/** What the language support needs to know of a database. What is not known yet is not checked. */
export function languageSchemaOf({ schema, profile, version, parameters }: Known): LanguageSchema {
  return {
    defaultLanguage: languageOf(version),
    parameters: Object.fromEntries(parameters.map((name) => [name, ''])),
    ...(schema && {
      labels: distinct(
        schema.labels.map(({ label }) => label),
        Object.keys(profile?.labels ?? {}),
      ),
      relationshipTypes: distinct(
        schema.relationshipTypes.map(({ type }) => type),
        Object.keys(profile?.relationships ?? {}),
      ),
      propertyKeys: distinct(
        [...schema.labels, ...schema.relationshipTypes].flatMap(({ properties }) => properties),
        profile ? propertiesIn(profile) : [],
      ),
    }),
  };
}

/** The version of Cypher that a statement is read as where it does not say which. */
function languageOf(version: string | undefined): string {
  return version === undefined || version.startsWith('5.') ? 'CYPHER 5' : 'CYPHER 25';
}

/** The properties that a profile names: some may be on nodes that no sample has met. */
function propertiesIn(profile: Profile): string[] {
  const { identity, caption, search, otherNames, dates, citations, disputes } = profile;
  const dated = Object.values(dates).flatMap((properties) =>
    properties.flatMap(({ property, form }) =>
      form === 'edtf' ? [property, `${property}Min`, `${property}Max`] : [property],
    ),
  );
  const single = [
    identity === 'elementId' ? undefined : identity.property,
    otherNames?.property,
    otherNames?.kinds,
    citations,
    disputes,
  ];
  return [...caption, ...search, ...dated, ...single.filter((name) => name !== undefined)];
}

function distinct(...lists: readonly string[][]): string[] {
  return [...new Set(lists.flat())];
}
