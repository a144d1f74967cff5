import type { DateProperty } from '../../contract/model/profile/dates.ts';
import { hasOwnDates } from '../../contract/model/profile/dates-of.ts';
import type { Profile } from '../../contract/model/profile/profile.ts';
import { quoteName } from '../../contract/text/cypher-quoting.ts';
import { byNames, listOf, type Scope } from './date-values.ts';
import { firstOf } from './first-of.ts';
import { fill, type MacroTemplates } from './macros.ts';
import type { Macro } from './macros-of.ts';
import { namesFor } from './names-for.ts';
import type { VariableKind } from './variables.ts';

type Side = 'first' | 'last';

const dateFields = ['start', 'end', 'attested'] as const;
type DateField = (typeof dateFields)[number];

/** `startMin(fact)`, `startMax(fact)` and so on, `start(fact)` as it is stored, and the list `dates(fact)` of all of these. */
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
      macro(`${field}Min`, (scope) => day(profile, templates, { field, side: 'first', scope })),
      macro(`${field}Max`, (scope) => day(profile, templates, { field, side: 'last', scope })),
    ]),
    macro('firstDays', (scope) => allDays(profile, templates, 'first', scope)),
    macro('lastDays', (scope) => allDays(profile, templates, 'last', scope)),
    macro('dates', (scope) =>
      byNames(profile, templates, scope, (dates) =>
        listOf(dateFields.flatMap((field) => dates[field].map((date) => stored(date)))),
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
  if (!hasOwnDates(profile)) return firstOf(profile.dates[field].map((date) => stored(date)));
  const values = byNames(profile, templates, scope, (dates) =>
    listOf(dates[field].map((date) => stored(date))),
  );
  return fill(templates['the first value'], { values });
}

interface Day {
  field: DateField;
  side: Side;
  scope: Scope;
}

/**
 * A day of a fact. Where dates depend on labels or types, each form is written once, as texts grow long, and those alone that the fact
 * may have.
 */
function day(profile: Profile, templates: MacroTemplates, { field, side, scope }: Day): string {
  const dayOf = ({ form }: Pick<DateProperty, 'form'>, value: string) =>
    fill(templates.dates[form][side], { value });
  if (!hasOwnDates(profile)) {
    return firstOf(profile.dates[field].map((date) => dayOf(date, stored(date, side))));
  }
  const forms = new Set<DateProperty['form']>();
  const alone = new Set<string>();
  const dates = byNames(profile, templates, scope, (of) => {
    for (const { form } of of[field]) forms.add(form);
    alone.add(firstOf(of[field].map((date) => dayOf(date, stored(date, side)))));
    return listOf(of[field].map((date) => pairOf(date, side)));
  });
  if (forms.size === 0) return 'null';
  const [only] = alone;
  if (alone.size === 1 && only) return only;
  return fill(templates['the first date'], { dates, forms: formsIn([...forms], templates, side) });
}

/** The days of start, end and what happened in one list, whose labels or type are looked at once. */
function allDays(profile: Profile, templates: MacroTemplates, side: Side, scope: Scope): string {
  if (!hasOwnDates(profile)) {
    return listOf(dateFields.map((field) => day(profile, templates, { field, side, scope })));
  }
  const used = new Set<DateProperty['form']>();
  const dates = byNames(profile, templates, scope, (of) => {
    for (const { form } of dateFields.flatMap((field) => of[field])) used.add(form);
    return listOf(dateFields.map((field) => listOf(of[field].map((date) => pairOf(date, side)))));
  });
  const forms = formsIn([...used], templates, side);
  return used.size === 0 ? '[]' : fill(templates['all first dates'], { dates, forms });
}

function formsIn(forms: readonly DateProperty['form'][], templates: MacroTemplates, side: Side): string {
  const written = forms.map((form) =>
    fill(templates['a form'], { form, day: fill(templates.dates[form][side], { value: 'dated[1]' }) }),
  );
  return written.join(' ');
}

function pairOf(date: DateProperty, side: Side): string {
  return `['${date.form}', ${stored(date, side)}]`;
}

/** The property as it is stored; of dates in our own form, for one side, the computed day beside it. */
function stored({ property, form }: DateProperty, side?: Side): string {
  const ending = form !== 'edtf' || !side ? '' : side === 'first' ? 'Min' : 'Max';
  return `{fact}.${quoteName(property + ending)}`;
}
