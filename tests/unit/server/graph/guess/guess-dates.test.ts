import { expect, test } from 'vitest';
import { guessDates } from '../../../../../server/graph/guess/guess-dates.ts';
import { labelSample } from './samples.ts';

const datesOf = (properties: Record<string, unknown[]>, name = 'Thing') => {
  const { sampled, properties: samples } = labelSample(name, properties);
  return guessDates(name, sampled, samples);
};
/** As `start from:date`. */
const written = (properties: Record<string, unknown[]>, name?: string) =>
  Object.entries(datesOf(properties, name) ?? {}).flatMap(([field, of]) =>
    of.map(({ property, form }) => `${field} ${property}:${form}`),
  );

test.each([
  [{ born: [1964, 1971], died: [2001] }, ['start born:year', 'end died:year']],
  [
    { birthDate: ['1948-12-08 00:00:00.000'], hireDate: ['1992-05-01 00:00:00.000'] },
    ['start birthDate:iso', 'start hireDate:iso'],
  ],
  [{ from: ['2001-03', '1999'], to: ['2004-06-30'] }, ['start from:iso', 'end to:iso']],
  [{ startYear: [1998], endYear: [2001] }, ['start startYear:year', 'end endYear:year']],
  [
    { start_date: ['day:1998-01-01'], end_date: ['day:2001-01-01'] },
    ['start start_date:date', 'end end_date:date'],
  ],
  [{ validFrom: ['1998-01-01'], validTo: ['1999-01-01'] }, ['start validFrom:iso', 'end validTo:iso']],
  [{ since: ['day:1998-01-01'] }, ['start since:date']],
  [{ founded: [1998], dissolved: [2001] }, ['start founded:year', 'end dissolved:year']],
  [
    { incorporation_date: ['1998-01-01'], struck_off_date: ['2001-01-01'] },
    ['start incorporation_date:iso', 'end struck_off_date:iso'],
  ],
  [
    { dateOfBirth: ['1998-01-01'], dateOfDeath: ['2001-01-01'] },
    ['start dateOfBirth:iso', 'end dateOfDeath:iso'],
  ],
  [{ dob: ['day:1998-01-01'] }, ['start dob:date']],
  [{ released: [1999, 2003] }, ['attested released:year']],
  [{ date: ['day:1999-06-19'] }, ['attested date:date']],
  [{ year: [1999] }, ['attested year:year']],
  [{ on: ['2004-07-01'] }, ['attested on:iso']],
  [{ creation_date: [1589000000], last_activity_date: [1589000000] }, ['start creation_date:seconds']],
  [{ timestamp: [1589000000000] }, ['attested timestamp:milliseconds']],
  [{ ngàySinh: ['1990-01-01'], ngàyMất: ['2001-01-01'] }, ['start ngàySinh:iso', 'end ngàyMất:iso']],
  [{ từNăm: [1990], đếnNăm: [2001] }, ['start từNăm:year', 'end đếnNăm:year']],
  [{ geboren: [1990], gestorben: [2001] }, ['start geboren:year', 'end gestorben:year']],
  [{ von: ['1990'], bis: ['2001'] }, ['start von:iso', 'end bis:iso']],
  [
    { date_naissance: ['1990-01-01'], date_décès: ['2001-01-01'] },
    ['start date_naissance:iso', 'end date_décès:iso'],
  ],
  [{ desde: [1990], hasta: [2001] }, ['start desde:year', 'end hasta:year']],
  // A day without a telling name is a day on which it was.
  [{ whatever: ['1990-01-01'] }, ['attested whatever:iso']],
])('%o: %o', (properties, expected) => {
  expect(written(properties as Record<string, unknown[]>)).toEqual(expected);
});

test('an order is dated first by what it is called after', () => {
  const properties = { shippedDate: ['1996-07-16'], orderDate: ['1996-07-04'], requiredDate: ['1996-08-01'] };
  expect(written(properties, 'Order')).toEqual(['attested orderDate:iso', 'attested shippedDate:iso']);
});

test.each<[string, unknown[]]>([
  ['created_at', ['2020-01-01T10:00:00Z']],
  ['updatedAt', [1589000000000]],
  ['lastModified', ['2020-01-01']],
  ['last_seen', ['2020-01-01']],
  ['dueDate', ['2020-01-01']],
  ['requiredDate', ['2020-01-01']],
  // Numbers and texts that could be anything.
  ['pages', [1204, 1999]],
  ['postcode', ['1010', '2100']],
  ['from', ['Berlin', 'London']],
  ['to', [1]],
  ['sentTo', [1999]],
  ['number', [1589000000]],
  ['title', ['1984']],
  ['phone', ['1999-555']],
  ['start', [12, 900]],
])('%s of %j is no date of it', (property, values) => {
  expect(datesOf({ [property]: values })).toBeUndefined();
});
