import { type Case, table } from '../case.ts';
import { tasksHandedOn } from '../counted-in-seeds.ts';

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
  {
    query: 'tasks-handed-on',
    says: 'what each change kept, left and brought is as the files have it',
    columns: ['step', 'kept', 'left', 'new'],
    rows: tasksHandedOn,
    inAnyOrder: true,
  },
  {
    query: 'tasks-handed-on',
    says: 'work among the peoples came from a committee in 1978 and went on to a union, solidarity to the ministry',
    ...table(`
      earlier                                   | change      | later                                     | changed    | kept
      peoples-international-committee           | handed over | central-commission-for-external-relations | 1978       | people-to-people-diplomacy
      central-commission-for-external-relations | split       | vietnam-union-of-friendship-organizations | [1978..]   | people-to-people-diplomacy
      central-commission-for-external-relations | handed over | ministry-of-foreign-affairs               | 2025-01-24 | international-solidarity`),
    amongOthers: true,
  },
  {
    query: 'tasks-handed-on',
    says: 'what the ministry took over from the Commission is recorded in two ways, and to be the focal point was new',
    parameters: { body: 'ministry-of-foreign-affairs' },
    ...table(`
      earlier                                   | change      | kept                     | new                | charges
      central-commission-for-external-relations | handed over | international-solidarity | single-focal-point | central-commission-tasked-with-international-solidarity, ministry-tasked-with-international-solidarity
      central-commission-for-external-relations | merged      | international-solidarity | single-focal-point | central-commission-tasked-with-international-solidarity, ministry-tasked-with-international-solidarity`),
  },
  {
    query: 'tasks-handed-on',
    says: 'under its second name no source gives the Commission a task, so that both of the first are left',
    parameters: { body: 'vietnam-laos-cambodia-affairs-commission-1949', change: 'renamed' },
    ...table(`
      later                           | kept | left                                                                      | new
      foreign-liaison-commission-1958 |      | cooperation-with-laos-and-cambodia, general-external-affairs-of-the-party |`),
  },
  {
    query: 'parts-of-a-body',
    says: 'the Party has five parts, and of the Central Committee the Commission with its people is one',
    ...table(`
      level | one                                           | how            | within                                        | start      | attested
      1     | ho-chi-minh                                   | head of        | communist-party-of-vietnam                    |            | [1930..]
      1     | nong-duc-manh                                 | head of        | communist-party-of-vietnam                    |            | 2003-07-01
      1     | to-lam                                        | head of        | communist-party-of-vietnam                    |            | 2024-10-28
      1     | party-central-committee                       | part of        | communist-party-of-vietnam                    |            |
      2     | le-hoai-trung                                 | member of      | party-central-committee                       |            | 2024-10-28
      2     | xuan-thuy                                     | member of      | party-central-committee                       |            | 1978-08-03
      2     | commission-for-external-relations-work-1960   | part of        | party-central-committee                       |            |
      2     | central-commission-for-external-relations     | part of        | party-central-committee                       |            |
      3     | le-hoai-trung                                 | head of        | central-commission-for-external-relations     |            | 2024-10-28
      3     | nguyen-thi-binh                               | deputy head of | central-commission-for-external-relations     |            |
      3     | xuan-thuy                                     | head of        | central-commission-for-external-relations     |            | 1978-08-03
      3     | xuan-thuy                                     | head of        | central-commission-for-external-relations     |            | [..1973-01]
      2     | external-relations-agencies-block             | part of        | party-central-committee                       |            |
      2     | foreign-liaison-commission-1958               | part of        | party-central-committee                       | 1958-05    |
      2     | vietnam-laos-cambodia-affairs-commission-1949 | part of        | party-central-committee                       | 1949-11-01 |
      3     | nguyen-chi-thanh                              | head of        | vietnam-laos-cambodia-affairs-commission-1949 |            |
      1     | politburo                                     | part of        | communist-party-of-vietnam                    |            |
      2     | politburo-13th                                | part of        | politburo                                     |            |
      1     | secretariat                                   | part of        | communist-party-of-vietnam                    |            |
      2     | standing-secretariat                          | part of        | secretariat                                   |            |
      1     | local-party-committees                        | part of        | communist-party-of-vietnam                    |            |`),
  },
  {
    query: 'parts-of-a-body',
    says: 'Vietnam belongs to two parts of the United Nations',
    parameters: { body: 'united-nations', show: 'members' },
    ...table(`
      level | one     | within                 | role
      2     | vietnam | un-peacekeeping-forces | Participant
      2     | vietnam | un-security-council    | Non-permanent member, twice`),
  },
  {
    query: 'parts-of-a-body',
    says: 'in 1955 the Commission had its first name only',
    parameters: { body: 'party-central-committee', show: 'parts', at: '1955' },
    ...table(`
      level | one                                           | start
      1     | external-relations-agencies-block             |
      1     | vietnam-laos-cambodia-affairs-commission-1949 | 1949-11-01`),
  },
];
