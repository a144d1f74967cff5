import { isOwnItem, readsAsMeant, type Typed } from '../../contract/model/meaning.ts';
import { compareDays, dayAt } from '../../contract/model/time/days.ts';
import { holdsAt } from '../../contract/model/time/holding.ts';
import { datedOf, dayBoundsOf } from '../../contract/model/time/stored.ts';
import { describeDate } from '../../contract/text/dates.ts';
import { propertiesText } from '../../contract/text/properties.ts';
import { whenInBrief } from '../../contract/text/when.ts';
import { type Fact, isPerson } from './facts.ts';
import { type QueryDate, statusThen } from './status-then.ts';

export type ColumnName = 'who' | 'what' | 'whom' | 'when' | 'from' | 'to' | 'attested' | 'asOf' | 'more';

/** A fact in words, with what its columns are sorted by. */
export interface FactRow {
  form: 'fact';
  id: string;
  fact: Fact;
  /** Worked out when they are first read: of many rows few are seen. */
  readonly cells: Record<ColumnName, string>;
  /** Dates by their days, all else as it reads; empty where the cell is. */
  readonly keys: Record<ColumnName, string>;
}

const lives: ReadonlyMap<string, string> = new Map([
  ['LASTED', 'existed'],
  ['HAPPENED', 'event'],
]);

/** What facts of a type say, in words: `headed`, `lasted`. */
export function whatOf(fact: Typed): string {
  return lives.get(fact.type) ?? readsAsMeant(fact, 'out');
}

/** @param queryDate the date whose certainty is shown, if any */
export function rowOf(fact: Fact, queryDate: QueryDate | null): FactRow {
  const bounds = dayBoundsOf(fact.edge ?? fact.who);
  const status = queryDate && holdsAt(bounds, queryDate.days);
  const isKnown = fact.span !== null || status === 'certain';
  const names = {
    who: fact.who.name,
    what: fact.type === 'LASTED' && isPerson(fact.who) ? 'lived' : whatOf(fact),
    whom: fact.whom?.name ?? '',
    asOf: queryDate === null ? '' : isKnown ? statusThen(fact, queryDate) : 'not dated',
  };
  let cells: FactRow['cells'] | undefined;
  return {
    form: 'fact',
    id: fact.id,
    fact,
    get cells() {
      cells ??= { ...names, ...datesIn(fact), more: moreOf(fact) };
      return cells;
    },
    keys: {
      ...names,
      from: bounds.startMin ?? bounds.startMax ?? '',
      to: bounds.endMin ?? bounds.endMax ?? '',
      when: first(fact) || (status === 'certain' && bounds.begunBy) || '',
      attested: bounds.attestedMin ?? bounds.attestedMax ?? '',
      get more() {
        return moreOf(fact);
      },
    },
  };
}

/** What a fact of another model says beside its dates; empty in our own. */
export function moreOf({ edge, who }: Fact): string {
  const item = edge ?? who;
  return isOwnItem(item) ? '' : propertiesText(item);
}

function datesIn({ edge, who, span }: Fact): Record<'when' | 'from' | 'to' | 'attested', string> {
  const item = edge ?? who;
  const { start, end, attested } = datedOf(item);
  const written = span !== null;
  return {
    when: whenInBrief(item),
    from: words(start, written),
    to: words(end, written),
    attested: words(attested, written),
  };
}

/** The first day that is known of a fact, as ISO day; empty where none is. */
function first({ span }: Fact): string {
  return span ? dayAt(span.known[0]) : '';
}

/** A date of another model that we cannot read stands as it is. */
function words(text: string | undefined, readable: boolean): string {
  if (text === undefined) return '';
  return readable ? describeDate(text) : text;
}

/** Rows by one column, what is empty last; what is alike in it by who and when. */
export function sorted<Row extends FactRow>(
  rows: readonly Row[],
  column: ColumnName,
  descending: boolean,
): Row[] {
  return rows.toSorted((one, other) => {
    const [left, right] = [one.keys[column], other.keys[column]];
    if (left === '' || right === '') return Number(left === '') - Number(right === '') || alike(one, other);
    return (descending ? -1 : 1) * compareIn(column, left, right) || alike(one, other);
  });
}

/** Rows in the order of time, by the first day that is known of them; those without any last. */
export function inTime<Row extends FactRow>(rows: readonly Row[]): Row[] {
  return sorted(rows, 'when', false);
}

/** Made once: a comparison of two texts makes one anew each time. */
const inAlphabet = new Intl.Collator();

const dayColumns: readonly ColumnName[] = ['when', 'from', 'to', 'attested'];

function compareIn(column: ColumnName, one: string, other: string): number {
  return dayColumns.includes(column) ? compareDays(one, other) : inAlphabet.compare(one, other);
}

function alike(one: FactRow, other: FactRow): number {
  return byStart(one.keys.from, other.keys.from) || inAlphabet.compare(one.keys.who, other.keys.who);
}

/** What has no known start stands first. */
function byStart(one: string, other: string): number {
  if (one === '' || other === '') return Number(one !== '') - Number(other !== '');
  return compareDays(one, other);
}
