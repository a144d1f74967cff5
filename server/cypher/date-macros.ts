import type { DateProperty } from '../../contract/model/profile/dates.ts';
import { hasOwnDates } from '../../contract/model/profile/dates-of.ts';
import { datesIn, type Profile } from '../../contract/model/profile/profile.ts';
import { quoteName } from '../../contract/text/cypher-quoting.ts';
import { byNames, type DateField, dateFields, listOf } from './date-values.ts';
import { firstOf } from './first-of.ts';
import { fill, type MacroTemplates } from './macros.ts';

type Side = 'first' | 'last';

/** `startMin(fact)`, `startMax(fact)` and so on, by their heads. */
export function dateMacros(profile: Profile, templates: MacroTemplates): Record<string, string> {
  const day = hasOwnDates(profile) ? dayByNames : dayOfAll;
  return Object.fromEntries(
    dateFields.flatMap((field) => [
      [`${field}Min(fact)`, day(profile, templates, field, 'first')],
      [`${field}Max(fact)`, day(profile, templates, field, 'last')],
    ]),
  );
}

/** A day of a fact, where the dates of all facts are in the same properties. */
function dayOfAll({ dates }: Profile, templates: MacroTemplates, field: DateField, side: Side): string {
  return firstOf(
    dates[field].map((date) => fill(templates.dates[date.form][side], { value: storedAs(date, side) })),
  );
}

/** A day of a fact whose dates depend on its labels or its type: each form is written once, as texts grow long. */
function dayByNames(profile: Profile, templates: MacroTemplates, field: DateField, side: Side): string {
  const forms = new Set(datesIn(profile).flatMap((dates) => dates[field].map(({ form }) => form)));
  if (forms.size === 0) return 'null';
  const dates = byNames(profile, templates, (of) =>
    listOf(of[field].map((date) => `['${date.form}', ${storedAs(date, side)}]`)),
  );
  const days = [...forms].map((form) =>
    fill(templates['a form'], { form, day: fill(templates.dates[form][side], { value: 'dated[1]' }) }),
  );
  return fill(templates['the first date'], { dates, forms: days.join(' ') });
}

/** The property as it is stored; of dates in our own form the computed day beside it. */
function storedAs({ property, form }: DateProperty, side: Side): string {
  const ending = form !== 'edtf' ? '' : side === 'first' ? 'Min' : 'Max';
  return `{fact}.${quoteName(property + ending)}`;
}
