import type { DateProperties } from '../../contract/model/profile/dates.ts';
import { datesOf } from '../../contract/model/profile/dates-of.ts';
import type { Profile } from '../../contract/model/profile/profile.ts';
import { quoteName } from '../../contract/text/cypher-quoting.ts';
import { fill, type MacroTemplates } from './macros.ts';

/** What a fact may be: a node, a relationship of some types, or of any where they are null; either where it is not known. */
export type Scope =
  | { of: 'node' }
  | { of: 'relationship'; types: readonly string[] | null }
  | { of: 'either' };

/**
 * What is written for the dates of a fact: for those of its first label, or its type, that has some of its own.
 * @param write called with all dates that a fact of the scope may have
 */
export function byNames(
  profile: Profile,
  templates: MacroTemplates,
  scope: Scope,
  write: (dates: DateProperties) => string,
): string {
  const choice = (entries: readonly (readonly [string, DateProperties])[], others: string) => {
    const groups = inGroups(entries.map(([name, dates]) => [name, write(dates)] as const));
    if (groups.every(({ written }) => written === others)) return others;
    const cases = groups.map(({ names, written }) =>
      fill(templates['dates of some names'], { names: names.map(quoteName).join('|'), dates: written }),
    );
    return fill(templates['dates by name'], { cases: cases.join(' '), others });
  };
  const others = write(profile.dates);
  const ofNodes = () => choice(entriesOf(profile.labels), others);
  if (scope.of === 'node') return ofNodes();
  if (scope.of === 'relationship' && scope.types) {
    const entries = scope.types.map((type) => [type, datesOf(profile, { type })] as const);
    const last = entries.at(-1);
    return last ? choice(entries, write(last[1])) : others;
  }
  const ofRelationships = choice(entriesOf(profile.relationships), others);
  if (scope.of === 'relationship' || ofRelationships === ofNodes()) return ofRelationships;
  return fill(templates['dates of a fact'], { ofNodes: ofNodes(), ofRelationships });
}

function entriesOf(of: Readonly<Record<string, { dates?: DateProperties | undefined }>>) {
  return Object.entries(of).flatMap(([name, { dates }]) => (dates ? [[name, dates] as const] : []));
}

/** Names that follow each other with the same dates, together: the text stays short. */
function inGroups(entries: readonly (readonly [string, string])[]): { names: string[]; written: string }[] {
  const groups: { names: string[]; written: string }[] = [];
  for (const [name, written] of entries) {
    const last = groups.at(-1);
    if (last?.written === written) last.names.push(name);
    else groups.push({ names: [name], written });
  }
  return groups;
}

export function listOf(values: readonly string[]): string {
  return `[${values.join(', ')}]`;
}
