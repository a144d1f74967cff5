import { expect, test } from 'vitest';
import { profileShape } from '../../../../contract/model/profile/profile.ts';
import { parseYaml } from '../../../../server/cypher/yaml-file.ts';

const sound = 'title: Offices\nidentity: elementId\ncaption: [name]\nsearch: [name]\n';

test('what a profile leaves out has its default', () => {
  expect(parseYaml('offices.yaml', sound, profileShape)).toEqual({
    title: 'Offices',
    identity: 'elementId',
    caption: ['name'],
    search: ['name'],
    labels: {},
    relationships: {},
    dates: { start: [], end: [], attested: [] },
    hidden: [],
    has: [],
  });
});

test.each([
  [`${sound}labels: {a: b: c}`, 'offices.yaml:5: is not YAML'],
  [`${sound}labels:\n  Office: { plays: chair }\n`, 'offices.yaml:6: "labels.Office.plays" must be'],
  [
    `${sound}labels:\n  Office:\n    colour: red\n`,
    'offices.yaml:7: "labels.Office.colour" must be a colour such as #27548a',
  ],
  [
    `${sound}relationships:\n  HELD: { family: tenure }\n`,
    'offices.yaml:6: "relationships.HELD.family" must be',
  ],
  [`${sound}dates:\n  start:\n    - property: from\n`, 'offices.yaml:7: "dates.start.0.form" must be'],
  [`${sound}citations: 'a\\b'\n`, 'offices.yaml:5: "citations" must not be empty or hold a backslash'],
  ['title: Offices\n', 'offices.yaml:1: "identity"'],
])('%j is refused with its line', (text, message) => {
  expect(() => parseYaml('offices.yaml', text, profileShape)).toThrow(message);
});
