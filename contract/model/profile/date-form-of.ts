import { isEdtf } from '../time/edtf/is-edtf.ts';
import type { DateForm } from './dates.ts';

/** Of the values that were looked at, so many have to be dates. */
const mostOf = 0.8;
/** Moments in which anything that a database counts in seconds or milliseconds has mostly happened: 1973 to 2096. */
const seconds = { from: 1e8, to: 4e9 };

export interface FoundForm {
  form: DateForm;
  /** Whether only the name of the property can say that it is a date: a number may be anything. */
  needsName: boolean;
  /** Whether it holds a time of the day. */
  hasTime: boolean;
}

/** What was looked at of a property. */
interface SampledProperty {
  /** Of its values, as Cypher calls them. */
  types: readonly string[];
  /** Some of its values, as the driver gives them or as JSON. */
  examples: readonly unknown[];
}

/** In which form a property holds dates; undefined where it holds none. */
export function dateFormOf({ types: stored, examples }: SampledProperty): FoundForm | undefined {
  const types = stored.map((type) => type.replace(/ NOT NULL$/, ''));
  if (types.includes('DATE')) return { form: 'date', needsName: false, hasTime: false };
  if (types.some((type) => type === 'ZONED DATETIME' || type === 'LOCAL DATETIME')) {
    return { form: 'datetime', needsName: false, hasTime: true };
  }
  const texts = examples.filter((each) => typeof each === 'string').filter((text) => text !== '');
  if (types.includes('STRING')) return formOfTexts(texts);
  const numbers = examples.filter((each) => typeof each === 'bigint' || typeof each === 'number').map(Number);
  return types.includes('INTEGER') ? formOfNumbers(numbers) : undefined;
}

function formOfTexts(texts: readonly string[]): FoundForm | undefined {
  const isDate = (text: string) => isoForm.test(text) && isEdtf(text.slice(0, 10));
  if (!mostly(texts, isDate)) return undefined;
  return {
    form: 'iso',
    needsName: !mostly(texts, (text) => text.length >= 10),
    // Midnight is what a day becomes on its way through a table.
    hasTime: mostly(
      texts,
      (text) => text.length > 10 && !/[Tt ]00:00(:00)?(\.0+)?(Z|[+-]00:?00)?$/.test(text),
    ),
  };
}

const isoForm = /^[12]\d{3}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01])([Tt ]\d.*)?)?)?$/s;

function formOfNumbers(numbers: readonly number[]): FoundForm | undefined {
  const within = (from: number, to: number) => mostly(numbers, (number) => number >= from && number <= to);
  if (within(1000, 2200) && numbers.every((number) => number > 0 && number < 3000)) {
    return { form: 'year', needsName: true, hasTime: false };
  }
  if (within(seconds.from, seconds.to)) return { form: 'seconds', needsName: true, hasTime: true };
  if (within(seconds.from * 1000, seconds.to * 1000))
    return { form: 'milliseconds', needsName: true, hasTime: true };
  return undefined;
}

function mostly<Value>(values: readonly Value[], holds: (value: Value) => boolean): boolean {
  return values.length > 0 && values.filter(holds).length >= values.length * mostOf;
}
