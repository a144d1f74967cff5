import { expect, test } from 'vitest';
import { headships } from '../../../../fixtures/seeds/headships.ts';

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
