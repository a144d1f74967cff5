import { type Case, table } from '../case.ts';

export const leadersAndBodies: Case[] = [
  {
    query: 'heads-of-a-body',
    says: 'the Commission had three known heads, the first of them under its first name',
    ...table(`
      leader           | body                                          | start | attested                | end | holding
      nguyen-chi-thanh | vietnam-laos-cambodia-affairs-commission-1949 |       |                         |     |
      xuan-thuy        | central-commission-for-external-relations     |       | [..1973-01], 1978-08-03 |     |
      le-hoai-trung    | central-commission-for-external-relations     |       | 2024-10-28              |     |`),
  },
  {
    query: 'heads-of-a-body',
    says: 'asked by one of its middle names, the Commission has the same heads',
    parameters: { body: 'foreign-liaison-commission-1958' },
    ...table(`
      leader           | role
      nguyen-chi-thanh | First head
      xuan-thuy        | Head of the Commission
      le-hoai-trung    | Head of the Central Foreign Affairs Committee`),
  },
  {
    query: 'heads-of-a-body',
    says: 'only one deputy head of the Commission is named',
    parameters: { rank: 'deputy' },
    ...table(`
      leader          | role               | body
      nguyen-thi-binh | Former Deputy Head | central-commission-for-external-relations`),
  },
  {
    query: 'heads-of-a-body',
    says: 'asked for both, it distinguishes the deputy from the heads',
    parameters: { rank: 'both' },
    ...table(`
      leader           | rank
      nguyen-chi-thanh | head
      xuan-thuy        | head
      le-hoai-trung    | head
      nguyen-thi-binh  | deputy`),
  },
  {
    query: 'heads-of-a-body',
    says: 'on the day of the Gold Star Order one General Secretary is certain, and nobody beside him',
    parameters: { body: 'communist-party-of-vietnam', at: '2003-07-01' },
    ...table(`
      leader        | attested   | holding
      nong-duc-manh | 2003-07-01 | certain`),
  },
  {
    query: 'heads-of-a-body',
    says: 'in 1990 one head is the last known before, another the next known after',
    parameters: { at: '1990' },
    ...table(`
      leader        | attested                | holding
      xuan-thuy     | [..1973-01], 1978-08-03 | last-known
      le-hoai-trung | 2024-10-28              | next-known`),
  },
  {
    query: 'heads-of-a-body',
    says: 'of deputies, one who bears no date is conceivable at any time',
    parameters: { at: '1990', rank: 'deputy' },
    ...table(`
      leader          | rank   | holding
      nguyen-thi-binh | deputy | conceivable`),
  },
  {
    query: 'posts-of-a-person',
    says: 'Xuan Thuy is attested in three bodies',
    ...table(`
      role                                          | body                                      | attested
      Head of the Commission                        | central-commission-for-external-relations | [..1973-01], 1978-08-03
      Head of the delegation, captioned as Minister | drv-government-delegation                 | [..1973-01]
      Secretary                                     | party-central-committee                   | 1978-08-03`),
  },
  {
    query: 'posts-of-a-person',
    says: 'both readings of a Vice President stand side by side',
    parameters: { person: 'nguyen-thi-binh' },
    ...table(`
      role                      | body                                      | posts
      Former Deputy Head        | central-commission-for-external-relations | nguyen-thi-binh-deputy-headed-commission
      Former Vice President     | vietnam                                   | nguyen-thi-binh-vice-president-of-vietnam
      Longest-serving President | vietnam-peace-and-development-foundation  | nguyen-thi-binh-headed-vietnam-peace-and-development-foundation
      Former Vice President     | vietnam-peace-and-development-foundation  | nguyen-thi-binh-vice-president-of-foundation`),
  },
  {
    query: 'posts-of-a-person',
    says: 'on the day of a photograph one post of Le Hoai Trung is as certain as the other',
    parameters: { person: 'le-hoai-trung', at: '2024-10-28' },
    ...table(`
      role                                          | body                                      | holding
      Head of the Central Foreign Affairs Committee | central-commission-for-external-relations | certain
      Secretary                                     | party-central-committee                   | certain`),
  },
  {
    query: 'posts-of-a-person',
    says: 'on a day on which somebody else was certainly the head, an earlier head is left out, and only his other post named',
    parameters: { person: 'nguyen-chi-thanh', at: '1978-08-03' },
    ...table(`
      role    | body            | attested | holding
      General | vietnamese-army | 1953     | last-known`),
  },
  {
    query: 'stages-of-a-body',
    says: 'the Commission went through four names, took over a committee in 1978, gave off a union and ended in the ministry',
    ...table(`
      stage                                         | start       | end         | change         | later                                       | changed
      vietnam-laos-cambodia-affairs-commission-1949 | 1949-11-01  | 1958-05     | renamed        | foreign-liaison-commission-1958             | 1958-05
      foreign-liaison-commission-1958               | 1958-05     | 1960-03     | renamed        | commission-for-external-relations-work-1960 | 1960-03
      commission-for-external-relations-work-1960   | 1960-03     | [1960-03..] | renamed        | central-commission-for-external-relations   | [1960-03..]
      peoples-international-committee               |             | 1978        | handed over to | central-commission-for-external-relations   | 1978
      central-commission-for-external-relations     | [1960-03..] | 2025-01-24  | split into     | vietnam-union-of-friendship-organizations   | [1978..]
      central-commission-for-external-relations     | [1960-03..] | 2025-01-24  | handed over to | ministry-of-foreign-affairs                 | 2025-01-24
      central-commission-for-external-relations     | [1960-03..] | 2025-01-24  | merged into    | ministry-of-foreign-affairs                 |
      ministry-of-foreign-affairs                   |             |             |                |                                             |
      vietnam-union-of-friendship-organizations     |             |             |                |                                             |`),
  },
  {
    query: 'stages-of-a-body',
    says: 'a body with no other stage is there by itself',
    parameters: { body: 'seato' },
    ...table(`
      stage | change | later | step
      seato |        |       |`),
  },
];
