import { expect, test } from 'vitest';
import { problemsIn } from '../../../../fixtures/seeds/right-seeds.ts';

const an = (sameAs: string) =>
  problemsIn({
    'entities/people.yaml': `- { id: an, name: An, summary: Led, cite: ["gazette:7"], sameAs: ${sameAs} }\n`,
  });

test('the same thing is an entity of another data set or a page', () => {
  expect(an('[vietnam-diplomacy-1924-2025/xuan-thuy, "https://www.wikidata.org/entity/Q1"]')).toEqual([]);
});

test('anything else, and a repetition, is a problem', () => {
  const neither = 'it is neither data-set/id nor an address that begins with https://.';
  expect(an('[xuan-thuy, "javascript:alert(1)", a/b, a/b]')).toEqual([
    `entities/people.yaml:1:67  sameAs is "xuan-thuy": ${neither}`,
    `entities/people.yaml:1:78  sameAs is "javascript:alert(1)": ${neither}`,
    'entities/people.yaml:1:106  sameAs names "a/b" twice.',
  ]);
});
