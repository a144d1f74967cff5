import { type Case, table } from '../case.ts';

export const countriesAndOrganizations: Case[] = [
  {
    query: 'relations-of-a-country',
    says: 'Vietnam normalized relations with China in 1991 and took them up with the United States in 1995',
    ...table(`
      kind       | from          | to            | start
      normalized | vietnam       | china         | 1991
      opposed    | france        | vietnam       |
      relations  | vietnam       | united-states | 1995
      supported  | soviet-union  | vietnam       |`),
    amongOthers: true,
  },
  {
    query: 'relations-of-a-country',
    says: 'in 1965 the Soviet Union and China were certainly at odds',
    parameters: { body: 'china', kind: 'opposed', at: '1965' },
    ...table(`
      kind    | from         | relationship               | to    | start | end  | answer
      opposed | soviet-union | soviet-union-opposed-china | china | 195X  | 197X | certain`),
  },
  {
    query: 'relations-of-a-country',
    says: 'in 1985 they were no longer',
    parameters: { body: 'china', kind: 'opposed', at: '1985' },
    ...table('relationship | answer'),
  },
  {
    query: 'relations-of-a-country',
    says: 'the first Commission supported Laos and Cambodia while it existed',
    parameters: { body: 'vietnam-laos-cambodia-affairs-commission-1949', at: '1953' },
    ...table(`
      kind      | to       | answer
      supported | cambodia | possible
      supported | laos     | possible`),
  },
  {
    query: 'relations-of-a-country',
    says: 'it supported nobody once it had another name',
    parameters: { body: 'vietnam-laos-cambodia-affairs-commission-1949', at: '1990' },
    ...table('kind | to'),
  },
  {
    query: 'who-joined-what',
    says: 'Vietnam joined or helped to found seven organizations, two of them without a date',
    ...table(`
      joined | country | how        | organization
      1995   | vietnam | joined     | asean
      1996   | vietnam | joined     | afta
      1996   | vietnam | co-founded | asem
      1998   | vietnam | joined     | apec
      2007   | vietnam | joined     | wto
             | vietnam | joined     | un-peacekeeping-forces
             | vietnam | joined     | un-security-council`),
  },
  {
    query: 'who-joined-what',
    says: 'three of them between 1996 and 1998',
    parameters: { from: '1996', to: '1998' },
    ...table(`
      joined | organization
      1996   | afta
      1996   | asem
      1998   | apec`),
  },
  {
    query: 'who-joined-what',
    says: 'one country is known to have joined the World Trade Organization, and none other did anything',
    parameters: { organization: 'wto', country: 'vietnam' },
    ...table(`
      joined | country
      2007   | vietnam`),
  },
  {
    query: 'who-joined-what',
    says: 'nothing is described of what Laos joined',
    parameters: { country: 'laos' },
    ...table('joined | organization'),
  },
  {
    query: 'measured-values',
    says: 'the Party had relations with 245 parties in one article and with 253 in the other',
    ...table(`
      of                         | value | unit              | qualifier | as of
      communist-party-of-vietnam | 245   | political parties |           | [..2021-08]
      communist-party-of-vietnam | 253   | political parties |           |
      national-assembly          | 140   | countries         | over      |`),
    amongOthers: true,
  },
  {
    query: 'measured-values',
    says: 'of the G20, seventeen are partners',
    parameters: { of: 'g20' },
    ...table(`
      of  | figure          | value | unit
      g20 | g20-partners-17 | 17    | of the 20 largest economies`),
  },
  {
    query: 'relations-of-several-kinds',
    says: 'an opponent, a supporter and two organizations came to stand to Vietnam in another way as well',
    ...table(`
      other               | kinds                            | start
      asean               | joined, relations                | 1995
      china               | normalized, supported, relations | 1991
      un-security-council | joined, relations                |
      united-states       | relations, opposed               | 1995`),
  },
  {
    query: 'relations-of-several-kinds',
    says: 'one opponent of Vietnam took up relations with it',
    parameters: { opposed: 'true' },
    ...table(`
      other         | facts
      united-states | vietnam-relations-with-united-states, united-states-opposed-vietnam-by-embargo, united-states-opposed-vietnam-in-war`),
  },
  {
    query: 'relations-of-several-kinds',
    says: 'the Soviet Union is only said to have supported Vietnam and opposed China',
    parameters: { body: 'soviet-union' },
    ...table('other | kinds'),
  },
  {
    query: 'friends-and-enemies',
    says: 'two friends of Vietnam were at odds, and France opposed both of its neighbours too',
    ...table(`
      other        | how               | through      | between the two
      china        | enemy of a friend | soviet-union | china-supported-vietnam, vietnam-normalized-relations-with-china, vietnam-relations-with-china
      soviet-union | enemy of a friend | china        | soviet-union-supported-vietnam
      cambodia     | enemy of an enemy | france       | vietnam-relations-with-cambodia
      laos         | enemy of an enemy | france       | vietnam-relations-with-laos-great-friendship, vietnam-relations-with-laos-traditional-friendship`),
  },
  {
    query: 'friends-and-enemies',
    says: 'by 1985 the two friends were no longer at odds',
    parameters: { at: '1985' },
    ...table(`
      other    | other relationships     | relationships
      cambodia | france-opposed-cambodia | france-opposed-vietnam
      laos     | france-opposed-laos     | france-opposed-vietnam`),
  },
  {
    query: 'friends-and-enemies',
    says: 'China supported whom the Soviet Union supported, and had it against itself',
    parameters: { body: 'china' },
    ...table(`
      other        | how                | through      | between the two
      soviet-union | friend of a friend | vietnam      | soviet-union-opposed-china
      vietnam      | friend of an enemy | soviet-union | china-supported-vietnam, vietnam-normalized-relations-with-china, vietnam-relations-with-china`),
    amongOthers: true,
  },
];
