import type { CypherLanguage } from '../../../../../contract/api/cypher-language.ts';
import type { Schema } from '../../../../../contract/api/routes/service.ts';
import type { Profile } from '../../../../../contract/model/profile/profile.ts';
import type { LanguageSchema } from './language.ts';

interface Known {
  schema: Schema | undefined;
  profile: Profile | undefined;
  language: CypherLanguage | undefined;
  /** The names of parameters. */
  parameters: readonly string[];
}

/** What the language support needs to know of a database. What is not known yet is not checked. */
export function languageSchemaOf({ schema, profile, language, parameters }: Known): LanguageSchema {
  return {
    defaultLanguage: `CYPHER ${language?.version ?? '5'}`,
    parameters: Object.fromEntries(parameters.map((name) => [name, ''])),
    ...(language && language.functions.length > 0 && callablesOf(language)),
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

/** Functions and procedures, which are taken to be the same in every version of the language. */
function callablesOf({
  functions,
  procedures,
}: CypherLanguage): Pick<LanguageSchema, 'functions' | 'procedures'> {
  const byName = <Callable extends { name: string }>(callables: readonly Callable[]) => {
    const registry = Object.fromEntries(callables.map((each) => [each.name, each]));
    return Object.fromEntries(allCypherVersions.map((version) => [version, registry]));
  };
  return {
    functions: byName(
      functions.map(({ arguments: taken, returns, ...known }) => ({
        ...known,
        argumentDescription: taken.map(argumentOf),
        returnDescription: returns,
      })),
    ),
    procedures: byName(
      procedures.map(({ arguments: taken, returns, isDeprecated, ...known }) => ({
        ...known,
        ...{
          mode: 'READ' as const,
          worksOnSystem: false,
          admin: false,
          option: { deprecated: isDeprecated },
        },
        argumentDescription: taken.map(argumentOf),
        returnDescription: returns.map((each) => ({ ...each, isDeprecated: false })),
      })),
    ),
  };
}

const allCypherVersions = ['CYPHER 5', 'CYPHER 25'];

function argumentOf({
  default: standard,
  ...taken
}: CypherLanguage['functions'][number]['arguments'][number]) {
  return { ...taken, isDeprecated: false, ...(standard !== null && { default: standard }) };
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
  return [...caption.flat(), ...search, ...dated, ...single.filter((name) => name !== undefined)];
}

function distinct(...lists: readonly string[][]): string[] {
  return [...new Set(lists.flat())];
}
