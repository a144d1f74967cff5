import type { DateProperties, DateProperty } from '../../contract/model/profile/dates.ts';
import type { Profile } from '../../contract/model/profile/profile.ts';
import { quoteName } from '../../contract/text/cypher-quoting.ts';
import { firstOf } from './first-of.ts';
import { fill, type MacroTemplates } from './macros.ts';

/** The values that stand in macros for what a profile says of dates. */
export function dateValues(profile: Profile): Record<string, string> {
  const properties = (those: readonly DateProperty[]) =>
    those.map(({ property }) => `{fact}.${quoteName(property)}`);
  return {
    start: ofEach(profile, ({ start }) => firstOf(properties(start))),
    end: ofEach(profile, ({ end }) => firstOf(properties(end))),
    dated: ofEach(profile, ({ start, end, attested }) => isAny([start, end, attested].flatMap(properties))),
  };
}

/** The macros `startMin(fact)`, `startMax(fact)` and so on. */
export function dayBounds(profile: Profile, templates: MacroTemplates): Record<string, string> {
  const days = (properties: readonly DateProperty[], side: 'first' | 'last') =>
    firstOf(
      properties.map(({ property, form }) =>
        fill(templates.dates[form][side], { property: quoteName(property) }),
      ),
    );
  return Object.fromEntries(
    (['start', 'end', 'attested'] as const).flatMap((field) => [
      [`${field}Min(fact)`, ofEach(profile, (dates) => days(dates[field], 'first'))],
      [`${field}Max(fact)`, ofEach(profile, (dates) => days(dates[field], 'last'))],
    ]),
  );
}

function isAny(values: readonly string[]): string {
  return values.length === 0 ? 'false' : `any(date IN [${values.join(', ')}] WHERE date IS NOT NULL)`;
}

/**
 * What a fact has by the dates that are said of its label or type, or else of all. A node has the dates of the first of its
 * labels, as they stand in the profile.
 */
function ofEach(
  { dates, labels, relationships }: Profile,
  readOf: (dates: DateProperties) => string,
): string {
  const apart = [...Object.entries(labels), ...Object.entries(relationships)].flatMap(([name, own]) =>
    own.dates ? [{ name: quoteName(name), value: readOf(own.dates) }] : [],
  );
  const general = readOf(dates);
  if (apart.every(({ value }) => value === general)) return general;
  const cases: { names: string[]; value: string }[] = [];
  for (const { name, value } of apart) {
    const last = cases.at(-1);
    if (last?.value === value) last.names.push(name);
    else cases.push({ names: [name], value });
  }
  const written = cases.map(({ names, value }) => `WHEN {fact}:${names.join('|')} THEN ${value}`);
  return `CASE ${written.join(' ')} ELSE ${general} END`;
}
