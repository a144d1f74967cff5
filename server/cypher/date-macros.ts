import type { DateProperties, DateProperty } from '../../contract/model/profile/dates.ts';
import { hasOwnDates } from '../../contract/model/profile/dates-of.ts';
import type { Profile } from '../../contract/model/profile/profile.ts';
import { quoteName } from '../../contract/text/cypher-quoting.ts';
import { byNames, listOf, type Scope } from './date-values.ts';
import { firstOf } from './first-of.ts';
import { fill, type MacroTemplates } from './macros.ts';
import type { Macro } from './macros-of.ts';
import { namesFor } from './names-for.ts';
import type { VariableKind } from './variables.ts';

type Side = 'Min' | 'Max';
const sides: readonly Side[] = ['Min', 'Max'];

const dateFields = ['start', 'end', 'attested'] as const;
type DateField = (typeof dateFields)[number];

/**
 * `startMin(fact)`, `startMax(fact)` and so on, and `days(fact)` of all of these in pairs; `start(fact)` as it is stored, and
 * the list `dates(fact)` of all that is stored.
 */
export function dateMacros(profile: Profile, templates: MacroTemplates): [string, Macro][] {
  const macro = (name: string, write: (scope: Scope) => string): [string, Macro] => [
    name,
    {
      parameters: ['fact'],
      body: write({ of: 'either' }),
      bodyFor: (kind) => write(scopeOf(profile, kind)),
    },
  ];
  return [
    ...dateFields.flatMap((field) => [
      macro(field, (scope) => storedValue(profile, templates, field, scope)),
      ...sides.map((side) => macro(field + side, (scope) => day(profile, templates, { field, side, scope }))),
    ]),
    macro('days', (scope) => allDays(profile, templates, scope)),
    macro('dates', (scope) =>
      byNames(profile, templates, scope, (dates) =>
        listOf(dateFields.flatMap((field) => dates[field].map(stored))),
      ),
    ),
  ];
}

function scopeOf(profile: Profile, kind: VariableKind): Scope {
  if (kind.of === 'node') return kind;
  const types = kind.words?.flatMap((word) => namesFor(profile, word) ?? []);
  return { of: 'relationship', types: types ? [...new Set(types)] : null };
}

/** The date of a fact as it is stored; of several properties the first that is there. */
function storedValue(profile: Profile, templates: MacroTemplates, field: DateField, scope: Scope): string {
  if (!hasOwnDates(profile)) return firstOf(profile.dates[field].map(stored));
  const values = byNames(profile, templates, scope, (dates) => listOf(dates[field].map(stored)));
  return fill(templates['the first value'], { values });
}

interface Day {
  field: DateField;
  side: Side;
  scope: Scope;
}

/**
 * A day of a fact. Where dates depend on labels or types, each form is written once, as texts grow long, and those alone that
 * the fact may have.
 */
function day(profile: Profile, templates: MacroTemplates, { field, side, scope }: Day): string {
  const dayOf = (date: DateProperty) =>
    date.form === 'edtf'
      ? storedDay(date, side)
      : `(${fill(templates.dates[date.form], { value: stored(date) })})[${sides.indexOf(side)}]`;
  if (!hasOwnDates(profile)) return firstOf(profile.dates[field].map(dayOf));
  const alone = new Set<string>();
  const found = readByNames(profile, templates, scope, (of) => {
    alone.add(firstOf(of[field].map(dayOf)));
    return { dates: of[field], write: listOf };
  });
  const [only] = alone;
  if (alone.size === 1 && only) return only;
  return `${fill(templates['the first date'], found)}[${sides.indexOf(side)}]`;
}

/** The days of start, end and what happened in pairs, for which labels or type are looked at once. */
function allDays(profile: Profile, templates: MacroTemplates, scope: Scope): string {
  if (!hasOwnDates(profile)) {
    const days = (date: DateProperty) => fill(templates.dates[date.form], { value: asRead(date) });
    return listOf(dateFields.map((field) => firstOf(profile.dates[field].map(days))));
  }
  const found = readByNames(profile, templates, scope, (of) => ({
    dates: dateFields.flatMap((field) => of[field]),
    write: () => listOf(dateFields.map((field) => listOf(of[field].map(formAndValue)))),
  }));
  return fill(templates['all first dates'], found);
}

interface Written {
  dates: readonly DateProperty[];
  write(pairs: string[]): string;
}

/** What the dates of a fact are by its label or type, as pairs of a form and a value, and how each of these forms is read. */
function readByNames(
  profile: Profile,
  templates: MacroTemplates,
  scope: Scope,
  choose: (of: DateProperties) => Written,
): { dates: string; forms: string } {
  const used = new Set<DateProperty['form']>();
  const dates = byNames(profile, templates, scope, (of) => {
    const chosen = choose(of);
    for (const { form } of chosen.dates) used.add(form);
    return chosen.write(chosen.dates.map(formAndValue));
  });
  const forms = [...used].map((form) =>
    fill(templates['a form'], { form, days: fill(templates.dates[form], { value: 'dated[1]' }) }),
  );
  // Where there are no dates at all, none is of any form.
  return { dates, forms: forms.join(' ') || 'WHEN null THEN null' };
}

function formAndValue(date: DateProperty): string {
  return `['${date.form}', ${asRead(date)}]`;
}

/** What a form is read out of: the property, or in our own form both computed days beside it. */
function asRead(date: DateProperty): string {
  return date.form === 'edtf' ? listOf(sides.map((side) => storedDay(date, side))) : stored(date);
}

function stored({ property }: DateProperty): string {
  return `{fact}.${quoteName(property)}`;
}

function storedDay({ property }: DateProperty, side: Side): string {
  return `{fact}.${quoteName(property + side)}`;
}
