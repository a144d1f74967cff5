import { expect, test } from 'vitest';
import { findAlike } from '../../../../../server/seeds/checks/alike-facts.ts';
import type { SeedRecord } from '../../../../../server/seeds/reading/seed-record.ts';
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

test('what says the same is reported beside the first of many, each fact read once', () => {
  let read = 0;
  const facts = Array.from({ length: 2_000 }, (_, n) => {
    const summary = n === 1_998 ? undefined : `Led it in year ${n % 1_999}`;
    const fields = { id: `fact-${n}`, type: 'HEADED', from: 'an', to: 'office', ...(summary && { summary }) };
    return {
      fields,
      text: (field: keyof typeof fields) => {
        read += 1;
        return fields[field];
      },
    } as unknown as SeedRecord;
  });
  const firstAlike = findAlike(facts);
  const firsts = facts.map((fact) => firstAlike(fact)?.fields.id);
  expect(firsts.slice(0, 3)).toEqual(['fact-0', 'fact-1', 'fact-2']);
  expect(firsts.slice(1_997)).toEqual(['fact-1997', 'fact-0', 'fact-0']);
  expect(read).toBeLessThanOrEqual(2 * facts.length);
});
