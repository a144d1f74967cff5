import { describe, expect, test } from 'vitest';
import type { LinkedThing, LinkedValue } from '../../../../../contract/text/linked-data/linked-data.ts';
import { linkedDataOfTenures } from '../../../../../contract/text/linked-data/tenures.ts';
import { anHead, heldOffice } from '../../../../fixtures/held-office.ts';

/** What schema.org lets things of these types say, as far as it is used here. */
const ofEveryThing = ['name', 'alternateName', 'description', 'url', 'subjectOf'];
const ofWorks = [
  'abstract',
  'citation',
  'comment',
  'isBasedOn',
  'isPartOf',
  'mainEntity',
  'position',
  'temporalCoverage',
  'text',
];
const vocabulary: Record<string, readonly string[]> = {
  Dataset: ofWorks,
  CreativeWork: ofWorks,
  Comment: ofWorks,
  Person: ['memberOf'],
  Organization: ['member', 'memberOf', 'foundingDate', 'dissolutionDate'],
  // A role repeats the property that it stands in.
  OrganizationRole: ['roleName', 'startDate', 'endDate', 'member', 'memberOf'],
};

const posts = { ...heldOffice, side: 'person' as const, subject: anHead.person, tenures: [anHead] };

describe.each([
  ['an office', linkedDataOfTenures(heldOffice, null, 'http://here/')],
  ['the posts of a person', linkedDataOfTenures(posts, null)],
])('%s as linked data', (_, data) => {
  test('says nothing that schema.org does not know of', () => {
    const unknown = thingsIn(data).flatMap(({ '@type': type, '@id': __, '@context': ___, ...rest }) =>
      Object.keys(rest).filter((name) => ![...ofEveryThing, ...(vocabulary[type] ?? [])].includes(name)),
    );
    expect(unknown).toEqual([]);
    expect(data['@context']).toBe('https://schema.org');
  });

  test('leaves out no caveat and no passage', () => {
    expect(data.comment).toHaveLength(heldOffice.findings.length);
    expect(data.citation).toHaveLength(heldOffice.citations.length);
  });
});

test('a start or an end is given only where a source gives it; an attestation is neither', () => {
  const { mainEntity } = linkedDataOfTenures(heldOffice, null) as unknown as {
    mainEntity: { member: LinkedThing[]; name: string; alternateName: string[] };
  };
  expect([mainEntity.name, mainEntity.alternateName]).toEqual(['Commission', ['Board', 'The Commission']]);
  const [an, lan] = mainEntity.member;
  expect(an).toMatchObject({
    '@type': 'OrganizationRole',
    roleName: 'Chair',
    startDate: '1949',
    endDate: '1952~',
    member: { '@type': 'Person', name: 'An' },
  });
  expect(lan).not.toHaveProperty('startDate');
  expect(lan).not.toHaveProperty('endDate');
  expect(lan).toMatchObject({
    description: expect.stringContaining('It is disputed that Lan headed it.'),
    subjectOf: [
      { temporalCoverage: '[..1973-01]', isBasedOn: [{ name: '1990 ¶20' }] },
      { temporalCoverage: '1978-08-03', isBasedOn: [{ name: '1990 ¶22', isPartOf: { name: 'A history' } }] },
    ],
  });
});

function thingsIn(value: LinkedValue | undefined): LinkedThing[] {
  if (Array.isArray(value)) return value.flatMap(thingsIn);
  if (typeof value !== 'object') return [];
  const thing = value as LinkedThing;
  return [thing, ...Object.values(thing).flatMap(thingsIn)];
}
