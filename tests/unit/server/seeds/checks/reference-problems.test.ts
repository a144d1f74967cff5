import { expect, test } from 'vitest';
import { problemsIn, rightSeeds } from '../problems-in.ts';

const headships = (text: string) => problemsIn({ 'facts/headships.yaml': text });

test('ids taken before, by any kind of entity or by another fact', () => {
  expect(
    problemsIn({
      'entities/places.yaml': `- id: office
  name: Office
  summary: A house
  cite: ["gazette:7"]
`,
      'facts/headships.yaml': `${rightSeeds['facts/headships.yaml']}${rightSeeds['facts/headships.yaml']}`,
      'sources.yaml': `${rightSeeds['sources.yaml']}    - { paragraph: 7, summary: Again }
- { id: gazette, title: Gazette, passages: [] }
`,
    }),
  ).toEqual([
    'entities/places.yaml:1:7  "office" is the id of another entity, in entities/commissions.yaml:1.',
    'facts/headships.yaml:6:7  "an-headed-office" is the id of another fact, in facts/headships.yaml:1.',
    'sources.yaml:5:20  Paragraph 7 stands twice in this source.',
    'sources.yaml:6:9  "gazette" is the id of another source, in sources.yaml:1.',
  ]);
});

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

test('fields that name an entity', () => {
  expect(
    problemsIn({
      'entities/congresses.yaml': `- id: congress-1
  name: 1st Congress
  party: office
  summary: Met
  cite: ["gazette:7"]
`,
      'entities/places.yaml': `- id: hanoi
  name: Hanoi
  country: vietnam
  summary: A city
  cite: ["gazette:7"]
`,
    }),
  ).toEqual([
    'entities/congresses.yaml:3:10  party is "office", a commission, but must be a party.',
    'entities/places.yaml:3:12  country is "vietnam", but no entity has that id.',
  ]);
});

test('passages that no source lists, and passages cited twice', () => {
  expect(
    headships(
      `- id: x
  type: HEADED
  from: an
  to: office
  cite: ["gazette:9", "gazete:7", "gazette:7", "gazette:7"]
`,
    ),
  ).toEqual([
    'facts/headships.yaml:5:10  cite names "gazette:9", but sources.yaml lists no paragraph 9 under "gazette". The nearest that it lists is 7.',
    'facts/headships.yaml:5:23  cite names "gazete:7", but no source has the id "gazete". Did you mean "gazette"?',
    'facts/headships.yaml:5:48  cite names "gazette:7" twice.',
  ]);
});

test('disputes that are one-sided, with itself, or with nobody', () => {
  expect(
    headships(
      `- { id: one, type: HEADED, from: an, to: office, cite: ["gazette:7"], disputes: [two, one, tow] }
- { id: two, type: HEADED, from: an, to: office, cite: ["gazette:7"] }
`,
    ),
  ).toEqual([
    'facts/headships.yaml:1:82  disputes names "two", which does not name "one" in turn: add it in facts/headships.yaml:2.',
    'facts/headships.yaml:1:87  disputes names the fact itself, "one".',
    'facts/headships.yaml:1:92  disputes names "tow", but no fact has that id. Did you mean "two"?',
  ]);
});

test('a conclusion without its reason', () => {
  expect(
    headships('- { id: x, type: HEADED, from: an, to: office, basis: inferred, cite: ["gazette:7"] }\n'),
  ).toEqual([
    'facts/headships.yaml:1:55  basis is "inferred", which needs why: say how we come to conclude it.',
  ]);
});
