import { expect, test } from 'vitest';
import { spanOf } from '../../../../client/facts/span.ts';
import { type Dated, dayBounds } from '../../../../contract/model/time/holding.ts';

const day = (text: string) => Date.parse(text);

function span(dated: Dated) {
  return spanOf(dated, dayBounds(dated));
}

test('a fact with both its days is certain between them and nowhere open', () => {
  expect(span({ start: '1949-11-01', end: '1958-05-31' })).toEqual({
    core: [day('1949-11-01'), day('1958-06-01')],
    known: [day('1949-11-01'), day('1958-06-01')],
    opens: { before: false, after: false },
    attested: null,
    instant: null,
  });
});

test('what is known by its year or month is certain only between its latest start and its earliest end', () => {
  expect(span({ start: '1949', end: '1958-05' })).toMatchObject({
    core: [day('1949-12-31'), day('1958-05-02')],
    known: [day('1949-01-01'), day('1958-06-01')],
  });
});

test('a start alone opens to the end without a day that is certain, unless it is a day itself', () => {
  expect(span({ start: '1978' })).toMatchObject({
    core: null,
    known: [day('1978-01-01'), day('1979-01-01')],
    opens: { before: false, after: true },
  });
  expect(span({ start: '1978-08-03' })?.core).toEqual([day('1978-08-03'), day('1978-08-04')]);
});

test('a day on which something is seen is certain, and open on either side', () => {
  expect(span({ attested: '1978-08-03' })).toEqual({
    core: [day('1978-08-03'), day('1978-08-04')],
    known: [day('1978-08-03'), day('1978-08-04')],
    opens: { before: true, after: true },
    attested: { min: day('1978-08-03'), max: day('1978-08-04') },
    instant: null,
  });
});

test('something seen on a day or before is nowhere certain', () => {
  expect(span({ attested: '[..1973-01]' })).toMatchObject({
    core: null,
    known: [day('1973-02-01'), day('1973-02-01')],
    attested: { min: null, max: day('1973-02-01') },
  });
});

test('what starts and ends by the same text happened at once, in the days that this can mean', () => {
  expect(span({ start: '1960-03', end: '1960-03' })?.instant).toEqual({
    min: day('1960-03-01'),
    max: day('1960-04-01'),
  });
  expect(span({ start: '[1978..]', end: '[1978..]' })?.instant).toEqual({
    min: day('1978-01-01'),
    max: null,
  });
});

test('without a date, or with none that bounds anything, there is nothing to draw', () => {
  expect([span({}), span({ start: 'XXXX', end: 'XXXX' })]).toEqual([null, null]);
});
