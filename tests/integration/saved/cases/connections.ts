import { type Case, table } from '../case.ts';
import { mostConnected } from '../counted-in-seeds.ts';

export const connections: Case[] = [
  {
    query: 'shortest-path',
    says: 'four facts lie between the first head of the Commission and a visitor from Canada',
    ...table(`
      steps | chain
      4     | Nguyen Chi Thanh › headed › Vietnam-Laos-Cambodia Affairs Commission ‹ founded ‹ Party Central Committee ‹ member of ‹ Xuan Thuy › met › William Kashtan
      4     | Nguyen Chi Thanh › headed › Vietnam-Laos-Cambodia Affairs Commission › led to › Commission for External Relations ‹ headed ‹ Xuan Thuy › met › William Kashtan`),
    amongOthers: true,
  },
  {
    query: 'shortest-path',
    says: 'without the Central Committee the way leads through both ends of the Commission',
    parameters: { avoid: 'party-central-committee' },
    ...table(`
      steps | entities | facts
      4     | nguyen-chi-thanh, vietnam-laos-cambodia-affairs-commission-1949, central-commission-for-external-relations, xuan-thuy, william-kashtan | nguyen-chi-thanh-headed-vietnam-laos-cambodia-affairs-commission, vietnam-laos-cambodia-affairs-commission-led-to-central-commission, xuan-thuy-headed-commission-1978, xuan-thuy-headed-commission-at-paris-negotiations, xuan-thuy-met-william-kashtan-1978`),
  },
  {
    query: 'shortest-path',
    says: 'there is no way by way of a meeting that had not yet been',
    parameters: { from: 'xuan-thuy', to: 'william-kashtan', at: '1970' },
    ...table('steps | chain'),
  },
  {
    query: 'in-common',
    says: 'two heads of the Commission were secretaries of the Central Committee too',
    ...table(`
      shared                                    | relationships                                                                       | other relationships
      central-commission-for-external-relations | xuan-thuy-headed-commission-1978, xuan-thuy-headed-commission-at-paris-negotiations | le-hoai-trung-headed-commission-2024
      party-central-committee                   | xuan-thuy-secretary-of-party-central-committee-1978                                 | le-hoai-trung-secretary-of-party-central-committee-2024`),
  },
  {
    query: 'in-common',
    says: 'France opposed both Laos and Cambodia',
    parameters: { one: 'laos', other: 'cambodia' },
    ...table(`
      shared                                        | relationships             | other relationships
      france                                        | france-opposed-laos       | france-opposed-cambodia
      vietnam-laos-cambodia-affairs-commission-1949 | commission-supported-laos | commission-supported-cambodia`),
    amongOthers: true,
  },
  {
    query: 'in-common',
    says: 'two names of the Commission had the Central Committee in common in the month of the renaming',
    parameters: {
      one: 'foreign-liaison-commission-1958',
      other: 'vietnam-laos-cambodia-affairs-commission-1949',
      at: '1958-05',
    },
    columns: ['shared'],
    rows: [['party-central-committee']],
    amongOthers: true,
  },
  {
    query: 'in-common',
    says: 'they had nothing in common when neither was in use any more',
    parameters: {
      one: 'foreign-liaison-commission-1958',
      other: 'vietnam-laos-cambodia-affairs-commission-1949',
      at: '1990',
    },
    ...table('shared | relationships'),
  },
  {
    query: 'who-met-whom',
    says: 'four meetings are described, and others took part in the same event',
    ...table(`
      when       | one                                      | other                                  | evidence | occasion
      1953       | ho-chi-minh                              | cambodian-issarak-delegation-1953      | met      | photograph-of-issarak-delegation-1953
      1966-01-08 | ho-chi-minh                              | alexander-nikolayevich-shelepin        | met      | talks-with-soviet-communist-party-delegation-1966
      1966-01-08 | vietnamese-workers-party-delegation-1966 | soviet-communist-party-delegation-1966 | met      | talks-with-soviet-communist-party-delegation-1966
      1978-08-03 | xuan-thuy                                | william-kashtan                        | met      | visit-of-william-kashtan-1978
      2024-10-28 | le-hoai-trung                            | to-lam                                 | together | 75th-anniversary-of-the-commission`),
    amongOthers: true,
  },
  {
    query: 'who-met-whom',
    says: 'Le Hoai Trung and To Lam are never said to have met',
    parameters: { who: 'le-hoai-trung', evidence: 'met' },
    ...table('when | one | other'),
  },
  {
    query: 'who-met-whom',
    says: 'they took part in the same celebration',
    parameters: { who: 'to-lam' },
    ...table(`
      one           | other  | evidence | facts
      le-hoai-trung | to-lam | together | le-hoai-trung-took-part-in-75th-anniversary, to-lam-took-part-in-75th-anniversary`),
  },
  {
    query: 'most-connected',
    says: 'Ho Chi Minh has the most relationships of all people, counted as in the files',
    columns: ['entity', 'relationships'],
    rows: (seeds) => mostConnected(seeds, 'Person', 15),
  },
  {
    query: 'most-connected',
    says: 'three congresses, when three are asked for',
    parameters: { kind: 'Congress', limit: '3' },
    columns: ['entity', 'relationships'],
    rows: (seeds) => mostConnected(seeds, 'Congress', 3),
  },
  {
    query: 'colleagues-of-a-person',
    says: 'Xuan Thuy may have served with two others in the Commission, and not with its first head',
    ...table(`
      colleague        | body                                          | together | own body
      le-hoai-trung    | central-commission-for-external-relations     | possible | central-commission-for-external-relations
      le-hoai-trung    | party-central-committee                       | possible | party-central-committee
      nguyen-chi-thanh | vietnam-laos-cambodia-affairs-commission-1949 | apart    | central-commission-for-external-relations
      nguyen-thi-binh  | central-commission-for-external-relations     | possible | central-commission-for-external-relations`),
  },
  {
    query: 'colleagues-of-a-person',
    says: 'the first head of the Commission served with nobody who is known from a later name',
    parameters: { person: 'nguyen-chi-thanh', together: 'apart' },
    ...table(`
      colleague       | role
      le-hoai-trung   | Head of the Central Foreign Affairs Committee
      nguyen-thi-binh | Former Deputy Head
      xuan-thuy       | Head of the Commission`),
  },
  {
    query: 'colleagues-of-a-person',
    says: 'of nobody is it certain',
    parameters: { together: 'certain' },
    ...table('colleague | together'),
  },
];
