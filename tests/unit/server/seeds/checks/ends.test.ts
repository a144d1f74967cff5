import { expect, test } from 'vitest';
import { headships } from '../../../../fixtures/seeds/headships.ts';
import { problemsIn } from '../../../../fixtures/seeds/right-seeds.ts';

test('ends that nobody has, with the nearest that somebody has', () => {
  expect(
    headships('- id: x\n  type: HEADED\n  from: ann\n  to: ministry-of-trade\n  cite: ["gazette:7"]\n'),
  ).toEqual([
    'facts/headships.yaml:3:9  from is "ann", but no entity has that id. Did you mean "an"?',
    'facts/headships.yaml:4:7  to is "ministry-of-trade", but no entity has that id.',
  ]);
});

test('ends of the wrong kinds, and a fact that leads nowhere', () => {
  expect(headships('- id: x\n  type: HEADED\n  from: office\n  to: an\n  cite: ["gazette:7"]\n')).toEqual([
    'facts/headships.yaml:3:9  from is "office", a commission, but HEADED must begin at one of: person.',
    'facts/headships.yaml:4:7  to is "an", a person, but HEADED must end at one of: commission, organization, party, country, international organization.',
  ]);
  expect(
    problemsIn({
      'facts/events.yaml': '- id: x\n  type: MET\n  from: an\n  to: an\n  cite: ["gazette:7"]\n',
    }),
  ).toEqual(['facts/events.yaml:4:7  to is "an", which is where the fact comes from.']);
});

test('a type that belongs in another file, and a type that there is not', () => {
  expect(
    headships(
      `- { id: x, type: MEMBER_OF, from: an, to: office, cite: ["gazette:7"] }
- { id: y, type: HEADS, from: an, to: office, cite: ["gazette:7"] }
`,
    ).map((line) => line.replace(/one of .*\./, 'one of ….')),
  ).toEqual([
    'facts/headships.yaml:1:18  MEMBER_OF does not belong in this file: move it to facts/memberships.yaml.',
    'facts/headships.yaml:2:18  type is "HEADS", but must be one of …. Did you mean "HEADED"?',
  ]);
});
