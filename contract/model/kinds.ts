/** The kinds of entity, each with how it is called and whether it can be headed. */
export const kinds = {
  Person: { one: 'person', many: 'people', body: false },
  Commission: { one: 'commission', many: 'commissions', body: true },
  Organization: { one: 'organization', many: 'organizations', body: true },
  Party: { one: 'party', many: 'parties', body: true },
  Country: { one: 'country', many: 'countries', body: true },
  InternationalOrganization: {
    one: 'international organization',
    many: 'international organizations',
    body: true,
  },
  Congress: { one: 'congress', many: 'congresses', body: false },
  Document: { one: 'document', many: 'documents', body: false },
  Event: { one: 'event', many: 'events', body: false },
  Concept: { one: 'concept', many: 'concepts', body: false },
  Statistic: { one: 'statistic', many: 'statistics', body: false },
  Place: { one: 'place', many: 'places', body: false },
} as const;

export type Kind = keyof typeof kinds;

export const kindNames = Object.keys(kinds) as [Kind, ...Kind[]];

export const bodyKinds = kindNames.filter((kind) => kinds[kind].body);
