import { type Case, table } from '../case.ts';
import { undated } from '../counted-in-seeds.ts';

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
  {
    query: 'bounds-of-attested-facts',
    says: 'the last known head of the Commission was seen 88 days before it was closed',
    ...table(`
      from          | fact                                                 | attested    | began from | began by   | days open at the start | ended from | ended by   | days open at the end
      xuan-thuy     | xuan-thuy-headed-commission-1978                     | 1978-08-03  | 1960-03-01 | 1978-08-03 | 6729                   | 1978-08-03 | 2025-01-24 | 16976
      le-hoai-trung | le-hoai-trung-headed-commission-2024                 | 2024-10-28  | 1960-03-01 | 2024-10-28 | 23617                  | 2024-10-28 | 2025-01-24 | 88
      xuan-thuy     | xuan-thuy-headed-commission-at-paris-negotiations    | [..1973-01] | 1960-03-01 | 1973-01-31 | 4719                   |            | 2025-01-24 |
      nong-duc-manh | nong-duc-manh-headed-communist-party-of-vietnam-2003 | 2003-07-01  | 1930-01-01 | 2003-07-01 | 26844                  | 2003-07-01 |            |`),
    amongOthers: true,
  },
  {
    query: 'bounds-of-attested-facts',
    says: 'of a delegation and of a committee that bear no dates, only the sightings tell',
    parameters: { about: 'xuan-thuy' },
    ...table(`
      fact                                                | began from | began by   | ended from | ended by
      xuan-thuy-headed-commission-1978                    | 1960-03-01 | 1978-08-03 | 1978-08-03 | 2025-01-24
      xuan-thuy-headed-commission-at-paris-negotiations   | 1960-03-01 | 1973-01-31 |            | 2025-01-24
      xuan-thuy-headed-drv-government-delegation          |            | 1973-01-31 |            |
      xuan-thuy-secretary-of-party-central-committee-1978 |            | 1978-08-03 | 1978-08-03 |`),
  },
  {
    query: 'chains-of-causes',
    says: 'from the Cold War three steps lead to new thinking, and from two beginnings to the last Commission',
    ...table(`
      steps | entities                                                                                                                               | inferred
      3     | cold-war, unipolar-order, multipolarity, strategic-adjustments                                                                         |
      2     | cam-ranh-agreement-1979, cam-ranh-lease-not-extended, establishment-of-vietnam-us-diplomatic-relations                                 |
      2     | cam-ranh-agreement-1979, cam-ranh-lease-not-extended, normalization-of-vietnam-china-relations                                         |
      2     | dissolution-of-indochinese-communist-party, vietnam-laos-cambodia-affairs-commission-1949, central-commission-for-external-relations   |
      2     | resistance-war-against-french-colonialists, vietnam-laos-cambodia-affairs-commission-1949, central-commission-for-external-relations   |`),
  },
  {
    query: 'chains-of-causes',
    says: 'among the single steps is one that is inferred; what goes on is no chain by itself',
    parameters: { least: '1' },
    ...table(`
      steps | chain                                                                                      | facts                                                           | inferred
      1     | August Revolution › Democratic Republic of Vietnam                                         | august-revolution-led-to-birth-of-the-drv                       |
      1     | Conflict between the two largest socialist countries › Disintegration of the unified front | sino-soviet-conflict-led-to-disintegration-of-the-unified-front | sino-soviet-conflict-led-to-disintegration-of-the-unified-front`),
    amongOthers: true,
  },
  {
    query: 'entities-without-a-date',
    says: 'when a lease ran out nothing says, but it lies between an agreement and what it led to',
    ...table(`
      entity                      | relationships | clues                                                                                                       | dates
      cam-ranh-lease-not-extended | 7             | cam-ranh-agreement-1979, normalization-of-vietnam-china-relations, establishment-of-vietnam-us-diplomatic-relations | 1979, 1991, 1995
      august-revolution           | 5             | communist-party-of-vietnam, democratic-republic-of-vietnam                                                  | 1930, 1945`),
    amongOthers: true,
  },
  {
    query: 'entities-without-a-date',
    says: 'no event is left out that nothing dates, and none let in that something does',
    columns: ['entity', 'relationships'],
    rows: (seeds) => undated(seeds, 'Event'),
    inAnyOrder: true,
  },
  {
    query: 'entities-without-a-date',
    says: 'of six people only one is related to anything that bears a date',
    parameters: { kind: 'Person' },
    ...table(`
      entity          | relationships | clues                                     | related by
      nguyen-thi-binh | 4             | central-commission-for-external-relations | nguyen-thi-binh-deputy-headed-commission
      ieng-sary       | 2             |                                           |
      khieu-samphan   | 2             |                                           |
      pol-pot         | 2             |                                           |
      lenin           | 1             |                                           |
      pham-binh-minh  | 1             |                                           |`),
  },
];
