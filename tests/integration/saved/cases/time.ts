import { type Case, table } from '../case.ts';

export const time: Case[] = [
  {
    query: 'events-between-two-dates',
    says: 'from 1975 to 1996 the South is liberated, relations are normalized and ASEAN is joined',
    ...table(`
      when        | answer   | subject                                     | happening                 | object
      195X        | possible | sino-soviet-conflict                        | conflict                  |
      [1960-03..] | possible | commission-for-external-relations-work-1960 | renamed to                | central-commission-for-external-relations
      1975-04-30  | certain  | liberation-of-the-south                     | liberation                |
      1976        | certain  | communist-party-of-vietnam                  | convened                  | cpv-congress-4
      [1978..]    | possible | central-commission-for-external-relations   | split into                | vietnam-union-of-friendship-organizations
      1978-08-03  | certain  | xuan-thuy                                   | met                       | william-kashtan
      1991        | certain  | vietnam                                     | normalized relations with | china
      1995        | certain  | vietnam                                     | joined                    | asean
      1996        | certain  | vietnam                                     | co-founded                | asem`),
    amongOthers: true,
  },
  {
    query: 'events-between-two-dates',
    says: 'in 1966 two delegations and their heads certainly met',
    parameters: { from: '1966-01-08', to: '1966-01-08', answer: 'certain' },
    ...table(`
      when       | subject                                           | happening | object
      1966-01-08 | ho-chi-minh                                       | met       | alexander-nikolayevich-shelepin
      1966-01-08 | talks-with-soviet-communist-party-delegation-1966 | meeting   |
      1966-01-08 | vietnamese-workers-party-delegation-1966          | met       | soviet-communist-party-delegation-1966`),
    amongOthers: true,
  },
  {
    query: 'events-between-two-dates',
    says: 'on the day of the closure the Commission ended and went over to the ministry',
    parameters: { from: '2025-01-24', to: '2025', answer: 'certain' },
    ...table(`
      when       | subject                                   | happening      | object
      2025-01-24 | politburo-13th                            | dissolved      | central-commission-for-external-relations
      2025-01-24 | closure-of-the-commission                 | dissolution    |
      2025-01-24 | central-commission-for-external-relations | transferred to | ministry-of-foreign-affairs`),
    amongOthers: true,
  },
  {
    query: 'relationships-on-a-date',
    says: 'in 1995 Vietnam certainly joined ASEAN and took up relations with the United States',
    ...table(`
      answer  | from    | relationship                         | to            | start
      certain | vietnam | vietnam-joined-asean                 | asean         | 1995
      certain | vietnam | vietnam-relations-with-united-states | united-states | 1995`),
    amongOthers: true,
  },
  {
    query: 'relationships-on-a-date',
    says: 'in October 2024 To Lam certainly spoke at the anniversary as General Secretary',
    parameters: { entity: 'to-lam', at: '2024-10', answer: 'certain' },
    ...table(`
      from   | relationship                                  | to                                 | attested
      to-lam | to-lam-headed-communist-party-of-vietnam-2024 | communist-party-of-vietnam         | 2024-10-28
      to-lam | to-lam-took-part-in-75th-anniversary          | 75th-anniversary-of-the-commission |`),
  },
  {
    query: 'relationships-on-a-date',
    says: 'before the first Commission was founded nothing surrounded it',
    parameters: { entity: 'vietnam-laos-cambodia-affairs-commission-1949', at: '1948', answer: 'both' },
    ...table('relationship | answer'),
  },
  {
    query: 'existing-on-a-date',
    says: 'on the day of a photograph those in it and the bodies that they head certainly existed',
    ...table(`
      answer  | entity                                    | begun by   | lasted to  | proved by
      certain | central-commission-for-external-relations | 1973-01-31 |            | xuan-thuy-headed-commission-at-paris-negotiations
      certain | communist-party-of-canada                 | 1978-08-03 | 1978-08-03 | william-kashtan-headed-communist-party-of-canada-1978
      certain | william-kashtan                           | 1978-08-03 | 1978-08-03 | william-kashtan-headed-communist-party-of-canada-1978
      certain | xuan-thuy                                 | 1973-01-31 | 1978-08-03 | xuan-thuy-headed-commission-1978, xuan-thuy-headed-commission-at-paris-negotiations`),
    amongOthers: true,
  },
  {
    query: 'existing-on-a-date',
    says: 'the year after, nobody in it is known to have lived, but they may have',
    parameters: { at: '1979', kind: 'Person', answer: 'both' },
    ...table(`
      answer   | entity          | lasted to
      possible | william-kashtan | 1978-08-03
      possible | xuan-thuy       | 1978-08-03`),
    amongOthers: true,
  },
  {
    query: 'beginnings-and-ends',
    says: 'a new name is counted as such, and not as an end and a beginning',
    ...table(`
      period | founded | renamed | handed over | ended | bodies
      1930s  | 1       | 0       | 0           | 0     | communist-party-of-vietnam
      1940s  | 2       | 0       | 0           | 0     | democratic-republic-of-vietnam, vietnam-laos-cambodia-affairs-commission-1949
      1960s  | 0       | 1       | 0           | 0     | foreign-liaison-commission-1958
      1970s  | 0       | 0       | 1           | 1     | peoples-international-committee
      2020s  | 0       | 0       | 1           | 1     | central-commission-for-external-relations`),
    amongOthers: true,
  },
  {
    query: 'beginnings-and-ends',
    says: 'by years, each of them stands in its own, and the last renaming in none',
    parameters: { by: 'year' },
    ...table(`
      period | founded | renamed | ended | bodies
      1930   | 1       | 0       | 0     | communist-party-of-vietnam
      1945   | 1       | 0       | 0     | democratic-republic-of-vietnam
      1949   | 1       | 0       | 0     | vietnam-laos-cambodia-affairs-commission-1949
      1953   | 1       | 0       | 0     | vietnam-laos-solidarity-and-combat-alliance
      1958   | 0       | 1       | 0     | vietnam-laos-cambodia-affairs-commission-1949
      1960   | 0       | 1       | 0     | foreign-liaison-commission-1958
      1978   | 0       | 0       | 1     | peoples-international-committee
      2025   | 0       | 0       | 1     | central-commission-for-external-relations`),
    amongOthers: true,
  },
  {
    query: 'causes-and-consequences',
    says: 'war and the end of a common party led to the first Commission, and it to the last',
    ...table(`
      side   | steps | cause                                         | consequence
      before | 1     | dissolution-of-indochinese-communist-party    | vietnam-laos-cambodia-affairs-commission-1949
      before | 1     | resistance-war-against-french-colonialists    | vietnam-laos-cambodia-affairs-commission-1949
      after  | 1     | vietnam-laos-cambodia-affairs-commission-1949 | central-commission-for-external-relations`),
    amongOthers: true,
  },
  {
    query: 'causes-and-consequences',
    says: 'an agreement of 1979 is two steps away from the normalization with China',
    parameters: { event: 'normalization-of-vietnam-china-relations' },
    ...table(`
      side   | steps | cause                       | step                                             | consequence                              | basis
      before | 1     | cam-ranh-lease-not-extended | cam-ranh-lease-led-to-normalization-with-china   | normalization-of-vietnam-china-relations | stated
      before | 2     | cam-ranh-agreement-1979     | cam-ranh-agreement-led-to-cam-ranh-lease-not-extended | cam-ranh-lease-not-extended         | stated`),
    amongOthers: true,
  },
  {
    query: 'dating-of-facts',
    says: 'no headship has a start or an end, and most are attested on a day',
    ...table(`
      relationship | dated | attested only | undated
      headed       | 0     | 10            | 5
      met          | 4     | 0             | 0
      member of    | 0     | 3             | 0`),
    amongOthers: true,
  },
];
