import { expect, test } from 'vitest';
import { profileShape } from '../../../../../contract/model/profile/profile.ts';
import { unknownNames } from '../../../../../server/graph/profile/unknown-names.ts';

test('what no node and no relationship has is told once, however it is called', () => {
  const profile = profileShape.parse({
    title: 'T',
    identity: 'elementId',
    caption: ['name', 'constructor'],
    search: ['constructor'],
    labels: {
      Person: { caption: [['given', 'born']], sizeBy: { property: 'weight' } },
      constructor: { plays: ['body'] },
    },
    relationships: { HELD: { role: 'as', dates: { start: [{ property: 'from', form: 'date' }] } } },
  });
  const schema = {
    labels: [{ label: 'Person', count: 2, properties: ['born', 'name'] }],
    relationshipTypes: [{ type: 'HELD', count: 1, properties: ['from'] }],
  };
  expect(unknownNames(profile, schema)).toEqual([
    'property given of Person',
    'property weight of Person',
    'label constructor',
    'property as of HELD',
    'property constructor',
  ]);
});
