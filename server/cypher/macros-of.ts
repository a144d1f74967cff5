import { type Caption, isOwnModel, type Profile } from '../../contract/model/profile/profile.ts';
import { quoteName } from '../../contract/text/cypher-quoting.ts';
import { dateMacros } from './date-macros.ts';
import { firstOf } from './first-of.ts';
import { fill, type MacroTemplates } from './macros.ts';
import { reversedTypes } from './names-for.ts';
import { lookedUp, type NamesInUse, nodesToRead, spelled } from './names-in-use.ts';
import { quoteList } from './quoting.ts';
import type { VariableKind } from './variables.ts';

/** A macro for one profile: the gaps that are left are its parameters. */
export interface Macro {
  parameters: string[];
  body: string;
  /** What it becomes of a variable that is known to be a node, or a relationship: shorter than the body. */
  bodyFor?(kind: VariableKind): string;
}

/** Every macro by its name, as a profile has it. */
export function macrosOf(
  profile: Profile,
  templates: MacroTemplates,
  inUse: NamesInUse,
): ReadonlyMap<string, Macro> {
  const { identity, otherNames } = profile;
  const own = identity === 'elementId' ? undefined : identity;
  const reversed = [...reversedTypes(profile)];
  const values = {
    ...namesIn(profile),
    names: nameValue(profile, templates),
    reversed: quoteList(reversed),
    role: roleValue(profile),
    everyLabel: quoteList(own ? [own.label] : []),
  };
  const parts = [
    templates['every model'],
    templates[isOwnModel(profile) ? 'our words' : 'plain words'],
    templates[isOwnModel(profile) ? 'stored days' : 'days in values'],
    templates[own ? 'own node id' : 'element id of a node'],
    templates[own?.relationships ? 'own relationship id' : 'element id of a relationship'],
    templates[reversed.length > 0 ? 'some reversed' : 'as stored'],
    templates[isOwnModel(profile) ? 'stored proofs' : 'no stored proofs'],
    templates[otherNames ? 'names in a list' : 'names in properties'],
    spelled(templates, 'label', inUse),
    spelled(templates, 'type', inUse),
    lookedUp(templates, inUse.indexed),
    nodesToRead(templates, own ? { ...inUse, labels: [own.label] } : inUse),
  ];
  return new Map([
    ...parts.flatMap((part) =>
      Object.entries(part).map(([head, body]): [string, Macro] => {
        const [name = '', ...parameters] = head.match(/\w+/g) ?? [];
        return [name, { parameters, body: fill(body, values) }];
      }),
    ),
    ...dateMacros(profile, templates),
  ]);
}

/** The names out of the profile that stand in templates. */
function namesIn({ identity, otherNames, citations, disputes }: Profile): Record<string, string> {
  return {
    ...(identity !== 'elementId' && {
      label: quoteName(identity.label),
      property: quoteName(identity.property),
      relationshipProperty: quoteName(identity.relationships ?? ''),
    }),
    ...(otherNames && {
      otherNames: quoteName(otherNames.property),
      otherNameKinds: quoteName(otherNames.kinds),
    }),
    disputes: disputes === undefined ? '[]' : `{fact}.${quoteName(disputes)}`,
    citations: citations === undefined ? '[]' : `{fact}.${quoteName(citations)}`,
  };
}

/** As what somebody headed something: where types differ, by the property that each has for it. */
function roleValue({ relationships }: Profile): string {
  const types = Object.entries(relationships).filter(([, { family, role }]) => family && role !== undefined);
  const properties = new Set(types.map(([, { role }]) => role));
  const [only] = properties;
  if (only === undefined) return 'null';
  if (properties.size === 1) return `{edge}.${quoteName(only)}`;
  const cases = types.map(([type, { role = '' }]) => {
    const name = quoteList([type]).slice(1, -1);
    return `WHEN ${name} THEN {edge}.${quoteName(role)}`;
  });
  return `CASE type({edge}) ${cases.join(' ')} END`;
}

/** The name of a node: of some labels by properties of their own, then by those of every label. */
function nameValue({ caption, labels }: Profile, templates: MacroTemplates): string {
  const partOf = (property: string) => fill(templates['a name'], { property: quoteName(property) });
  const nameOf = (entry: Caption[number]) =>
    Array.isArray(entry)
      ? fill(templates['a name of several parts'], { parts: entry.map(partOf).join(', ') })
      : partOf(entry);
  const byLabel = Object.entries(labels).flatMap(([label, { caption: own }]) =>
    own
      ? [
          fill(templates['a name of some labels'], {
            labels: quoteName(label),
            names: firstOf(own.map(nameOf)),
          }),
        ]
      : [],
  );
  return firstOf([...byLabel, ...caption.map(nameOf)]);
}
