import { expect, test } from 'vitest';
import { profileShape } from '../../../../../contract/model/profile/profile.ts';
import { guessProfile } from '../../../../../server/graph/guess/guess-profile.ts';
import type { LabelSample } from '../../../../../server/graph/sample/model-sample.ts';
import { labelSample, typeSample } from './samples.ts';

const together = (label: string, ...combinations: string[][]): LabelSample => ({
  ...labelSample(label, { name: combinations.map((_, index) => `Name ${index}`) }),
  combinations: combinations.map((labels) => ({ labels, count: 1 })),
});
const sampleOf = (labels: LabelSample[], types = [typeSample('T', 'A', 'B')]) => ({
  ...{ labels, types, missing: { labels: [], types: [] } },
});

test('of several labels of a node that comes first which all of its sort carry, and last what gathers several sorts', () => {
  const { labels } = guessProfile(
    sampleOf([
      together('Agent', ['Agent', 'Company'], ['Agent', 'Human'], ['Agent', 'Human', 'King']),
      together('King', ['Agent', 'Human', 'King']),
      together('Human', ['Agent', 'Human'], ['Agent', 'Human', 'King']),
      together('Company', ['Agent', 'Company']),
    ]),
    ['Agent', 'King', 'Human', 'Company'],
  );
  expect(Object.keys(labels)).toEqual(['Human', 'Company', 'King', 'Agent']);
});

test('labels that were not looked at are read by the usual names, and all have looks as soon as they are', () => {
  const { caption, search, labels } = guessProfile(
    { labels: [labelSample('A', { title: ['x y', 'z'] })], types: [], missing: { labels: ['B'], types: [] } },
    ['A', 'B'],
  );
  expect(caption).toContain('name');
  expect(search).toEqual(caption);
  expect(labels.A).toMatchObject({ caption: ['title'], colour: expect.stringMatching(/^#/) });
});

test('labels that come later are called by a plain name, unless it holds something else where it is known', () => {
  const model = (title: string) => ({
    ...{ labels: [labelSample('A', { label: ['Ann', 'Bo'], title: [title, `${title}/2`] })], types: [] },
    missing: { labels: [], types: [] },
  });
  expect(guessProfile(model('https://example.org/1'), ['A']).caption).toEqual(['name']);
  expect(guessProfile({ ...model(''), labels: [] }, []).caption).toContain('title');
});

test('odd names and values make a profile that is one', () => {
  const properties = { '': ['a'], 'a\\b': ['x y'], __proto__: ['p'], constructor: ['c d'], '{x}': [1] };
  const odd = ['', 'a\\b', '__proto__', 'constructor', 'toString', '{x}(', '`'];
  const profile = guessProfile(
    sampleOf(
      odd.map((label) => labelSample(label, properties)),
      odd.map((type) => typeSample(type, '', 'a', { 'da\\te': ['1999-01-01'], on: ['1999-01-01'] })),
    ),
    odd,
  );
  expect(profileShape.parse(JSON.parse(JSON.stringify(profile)))).toEqual(profile);
  expect(Object.keys(profile.labels)).toEqual(['constructor', 'toString', '{x}(', '`', '__proto__']);
  expect(Object.keys(profile.relationships)).toEqual(['__proto__', 'constructor', 'toString', '{x}(', '`']);
});
