import { expect, test } from 'vitest';
import { headships } from '../../../../fixtures/seeds/headships.ts';

const fact = (id: string, more: string) =>
  `- { id: ${id}, type: HEADED, from: an, to: office${more}, cite: ["gazette:7"] }\n`;
const twice = (one: string, other: string) => headships(fact('one', one) + fact('other', other));

test('the same fact twice is reported where it repeats', () => {
  const repeated = [
    'facts/headships.yaml:2:9  This says the same as "one", in facts/headships.yaml:1: keep one of them, with the citations of both.',
  ];
  expect([
    twice(', attested: 1953', ', attested: 1953'),
    twice(', role: Head', ', role: Head, summary: Led it'),
    twice('', ', basis: stated'),
  ]).toEqual([repeated, repeated, repeated]);
});

test('another time, office or summary makes another fact', () => {
  expect([
    twice(', attested: 1953', ', attested: 1954'),
    twice(', role: Head', ', role: First head'),
    twice(', summary: Led it in the war', ', summary: Led it in peace'),
  ]).toEqual([[], [], []]);
});
