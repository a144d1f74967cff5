import type { DateProperties } from '../../contract/model/profile/dates.ts';
import { hasOwnDates } from '../../contract/model/profile/dates-of.ts';
import type { Profile } from '../../contract/model/profile/profile.ts';
import { quoteName } from '../../contract/text/cypher-quoting.ts';
import { firstOf } from './first-of.ts';
import { fill, type MacroTemplates } from './macros.ts';

export const dateFields = ['start', 'end', 'attested'] as const;
export type DateField = (typeof dateFields)[number];

/** What is stored of the start and the end of a fact, and a list of all its dates. */
export function dateValues(profile: Profile, templates: MacroTemplates): Record<string, string> {
  const stored = (dates: DateProperties, ...of: DateField[]) =>
    of.flatMap((field) => dates[field].map(({ property }) => `{fact}.${quoteName(property)}`));
  const first = (field: DateField) =>
    hasOwnDates(profile)
      ? fill(templates['the first value'], {
          values: byNames(profile, templates, (dates) => listOf(stored(dates, field))),
        })
      : firstOf(stored(profile.dates, field));
  return {
    start: first('start'),
    end: first('end'),
    dates: byNames(profile, templates, (dates) => listOf(stored(dates, ...dateFields))),
  };
}

type OfNames = Readonly<Record<string, { dates?: DateProperties | undefined }>>;

/** What is written for the dates of a fact: for those of its first label, or its type, that has some of its own. */
export function byNames(
  profile: Profile,
  templates: MacroTemplates,
  write: (dates: DateProperties) => string,
): string {
  const others = write(profile.dates);
  if (!hasOwnDates(profile)) return others;
  const casesOf = (of: OfNames) =>
    inGroups(Object.entries(of).flatMap(([name, each]) => (each.dates ? [[name, write(each.dates)]] : [])))
      .map(({ names, written }) =>
        fill(templates['dates of some names'], { names: names.map(quoteName).join('|'), dates: written }),
      )
      .join(' ');
  const choice = (of: OfNames) => {
    const cases = casesOf(of);
    return cases === '' ? others : fill(templates['dates by name'], { cases, others });
  };
  return fill(templates['dates of a fact'], {
    ofNodes: choice(profile.labels),
    ofRelationships: choice(profile.relationships),
  });
}

/** Names that follow each other with the same dates, together: the text stays short. */
function inGroups(entries: readonly string[][]): { names: string[]; written: string }[] {
  const groups: { names: string[]; written: string }[] = [];
  for (const [name = '', written = ''] of entries) {
    const last = groups.at(-1);
    if (last?.written === written) last.names.push(name);
    else groups.push({ names: [name], written });
  }
  return groups;
}

export function listOf(values: readonly string[]): string {
  return `[${values.join(', ')}]`;
}
