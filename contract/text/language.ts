import type { Segment, Segments } from '../model/segment.ts';

/** What all texts are written in. */
const locale = 'en-GB';

const numbers = new Intl.NumberFormat(locale);
const months = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
const plurals = new Intl.PluralRules(locale);

/** The forms that a noun takes after a number; `other` where a language has no form of its own for it. */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** The form of a noun that goes with a number. */
export function plural(count: number, forms: Forms): string {
  return forms[plurals.select(count)] ?? forms.other;
}

/** A number of things: `1 hop`, `1,204 hops`. */
export function counted(count: number, forms: Forms): string {
  return `${formatNumber(count)} ${plural(count, forms)}`;
}

/** A number as it is read: `1,204`. */
export function formatNumber(number: number): string {
  return numbers.format(number);
}

const lists = {
  and: new Intl.ListFormat(locale, { type: 'conjunction' }),
  or: new Intl.ListFormat(locale, { type: 'disjunction' }),
  comma: new Intl.ListFormat(locale, { type: 'unit' }),
};

/** Several texts in one: `An, Binh and Chi`, `An or Binh`, `An, Binh`. */
export function listOf(items: readonly (string | Segments)[], joint: keyof typeof lists = 'and'): Segment[] {
  const positions = items.map((_, index) => String(index));
  return lists[joint].formatToParts(positions).flatMap(({ type, value }) => {
    const item = type === 'element' ? (items[Number(value)] ?? []) : value;
    return typeof item === 'string' ? [item] : item;
  });
}

/** @param month as EDTF has it, `01` to `12`; anything else has no name */
export function nameOfMonth(month: string | undefined): string | undefined {
  return /^(0[1-9]|1[0-2])$/.test(month ?? '') ? months.format(new Date(`2000-${month}-01`)) : undefined;
}
