import { expect, test } from 'vitest';
import { problemsIn } from '../../../../fixtures/seeds/right-seeds.ts';

const office = (dates: string) =>
  `- { id: office, name: Office, summary: Dealt with neighbours, ${dates}, cite: ["gazette:7"] }\n`;
const headship = (dates: string, more = '') =>
  `- { id: an-headed-office, type: HEADED, from: an, to: office, ${dates}, cite: ["gazette:7"]${more} }\n`;
const given = (life: string, dates: string) =>
  problemsIn({ 'entities/commissions.yaml': office(life), 'facts/headships.yaml': headship(dates) });
/** Warnings only show where something else is wrong. */
const wrong = { 'entities/places.yaml': '- {}\n' };
const warned = (life: string, dates: string, more = '') =>
  problemsIn({
    ...wrong,
    'entities/commissions.yaml': office(life),
    'facts/headships.yaml': headship(dates, more),
  }).filter((problem) => problem.includes('warning'));

test('a head seen before the body was founded, or after it ended, is a warning', () => {
  expect(given('start: 1958', 'attested: 1953')).toEqual([]);
  expect([
    warned('start: 1958', 'attested: 1953'),
    warned('end: 1950-05', 'attested: 1953-01-02'),
    warned('on: 1958', 'start: 1953, end: 1960'),
  ]).toEqual([
    [
      'facts/headships.yaml:1:73  warning: attested is 1953, before "office" began, 1958 (entities/commissions.yaml:1). If the sources disagree, name the fact that says otherwise in disputes.',
    ],
    [
      'facts/headships.yaml:1:73  warning: attested is 1953-01-02, after "office" ended, 1950-05 (entities/commissions.yaml:1). If the sources disagree, name the fact that says otherwise in disputes.',
    ],
    [
      'facts/headships.yaml:1:70  warning: start is 1953, before "office" began, 1958 (entities/commissions.yaml:1). If the sources disagree, name the fact that says otherwise in disputes.',
      'facts/headships.yaml:1:81  warning: end is 1960, after "office" ended, 1958 (entities/commissions.yaml:1). If the sources disagree, name the fact that says otherwise in disputes.',
    ],
  ]);
});

test('what may be within the life of an end, and what is disputed, is none', () => {
  expect([
    warned('start: 1958', 'attested: 1958-01-01'),
    warned('start: "[1950..]"', 'attested: 1953'),
    warned('start: 1958~', 'attested: 1957'),
    warned('start: 1958', 'attested: 1953', ', disputes: [other]'),
  ]).toEqual([[], [], [], []]);
});
