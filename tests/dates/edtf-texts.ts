import fc from 'fast-check';

/** An EDTF text with the days that it can mean, told without reading the text. */
export interface DateText {
  text: string;
  /** Whether it can mean the ISO day. */
  may(day: string): boolean;
}

const years = ['1960', '1961'];
const months = ['02', '06', '11'];

/** Days on which anything below can begin or cease to be meant, and one long before and after; the model tries them all. */
export const days = [
  '1900-01-01',
  ...['1959-01-01', '1959-12-31'],
  ...[1960, 1961].flatMap(daysOf),
  ...['1962-01-01', '1962-12-31', '1969-12-31', '2000-12-31'],
];

function daysOf(year: number): string[] {
  const ofMonths = [1, 2, 3, 5, 6, 7, 10, 11, 12].flatMap((month) => [
    isoDay(year, month, 1),
    isoDay(year, month + 1, 0),
  ]);
  return [...ofMonths, `${year}-02-02`, `${year}-06-29`].sort();
}

function isoDay(year: number, month: number, day: number): string {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}

const year = fc.constantFrom(...years).map((text) => ({ text, may: (day: string) => day.startsWith(text) }));
const month = fc
  .tuple(fc.constantFrom(...years), fc.constantFrom(...months))
  .map(([inYear, number]) => `${inYear}-${number}`)
  .map((text) => ({ text, may: (day: string) => day.startsWith(text) }));
const day = fc
  .tuple(fc.constantFrom(...years), fc.constantFrom('02-01', '06-30'))
  .map(([inYear, inMonth]) => `${inYear}-${inMonth}`)
  .map((text) => ({ text, may: (one: string) => one === text }));
const precise: fc.Arbitrary<DateText> = fc.oneof(year, month, day);

/** Digits that nobody knows. */
const unspecified: fc.Arbitrary<DateText> = fc.constantFrom(
  { text: 'XXXX', may: () => true },
  { text: '196X', may: (one: string) => one.startsWith('196') },
  { text: '1960-XX', may: (one: string) => one.startsWith('1960') },
  { text: '1960-02-XX', may: (one: string) => one.startsWith('1960-02') },
);

/** About, or perhaps: one year, month or day to either side. */
const qualified: fc.Arbitrary<DateText> = fc
  .tuple(precise, fc.constantFrom('~', '?', '%'))
  .map(([{ text }, mark]) => ({
    text: text + mark,
    may: (one) => Math.abs(countOf(one, text.length) - countOf(text, text.length)) <= 1,
  }));

/** How many years, months or days have gone by at an ISO date that is read to so many characters. */
function countOf(date: string, precision: number): number {
  const [inYear = 0, inMonth = 1] = date.split('-').map(Number);
  if (precision === 4) return inYear;
  if (precision === 7) return inYear * 12 + inMonth;
  return Date.parse(date) / (24 * 60 * 60 * 1000);
}

const single = fc.oneof(precise, unspecified, qualified);

const after = (date: DateText) => (day: string) => days.some((one) => date.may(one) && one <= day);
const before = (date: DateText) => (day: string) => days.some((one) => date.may(one) && one >= day);

/** Between two dates, of which one may be open or unknown: a set or an interval. */
const stretch: fc.Arbitrary<DateText> = fc.oneof(
  precise.chain((date) =>
    fc.constantFrom(
      { text: `[${date.text}..]`, may: after(date) },
      { text: `[..${date.text}]`, may: before(date) },
      { text: `${date.text}/`, may: after(date) },
      { text: `${date.text}/..`, may: after(date) },
      { text: `/${date.text}`, may: before(date) },
      { text: `../${date.text}`, may: before(date) },
    ),
  ),
  fc
    .tuple(precise, precise)
    .filter(([one, other]) => one.text.slice(0, 4) < other.text.slice(0, 4))
    .chain(([one, other]) => {
      const may = (between: string) => after(one)(between) && before(other)(between);
      return fc.constantFrom(
        { text: `[${one.text}..${other.text}]`, may },
        { text: `${one.text}/${other.text}`, may },
      );
    }),
);

/** Whatever can be one stretch of days. */
export const whole: fc.Arbitrary<DateText> = fc.oneof(single, stretch);

/** One of several dates with nothing between them. */
export const oneOf: fc.Arbitrary<DateText> = fc.tuple(precise, precise).map(([one, other]) => ({
  text: `[${[one.text, other.text].sort().join(',')}]`,
  may: (between) => one.may(between) || other.may(between),
}));
