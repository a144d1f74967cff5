import { type Case, table } from '../case.ts';

export const headsAndCharges: Case[] = [
  {
    query: 'heads-on-a-date',
    says: 'on the day of a visit two heads are certain, and of other bodies the last and the next known are named',
    ...table(`
      holding    | leader          | body                                      | attested                | known before | known after
      certain    | xuan-thuy       | central-commission-for-external-relations | [..1973-01], 1978-08-03 | 1973-01-31  |
      certain    | william-kashtan | communist-party-of-canada                 | 1978-08-03              |             |
      last-known | ho-chi-minh     | communist-party-of-vietnam                | [1930..]                | 1930-01-01  |
      next-known | nong-duc-manh   | communist-party-of-vietnam                | 2003-07-01              |             | 2003-07-01
      last-known | xuan-thuy       | drv-government-delegation                 | [..1973-01]             | 1973-01-31  |`),
    amongOthers: true,
  },
  {
    query: 'heads-on-a-date',
    says: 'at the 75th anniversary two heads are certain',
    parameters: { at: '2024-10-28', show: 'certain' },
    ...table(`
      leader        | role                                          | body
      le-hoai-trung | Head of the Central Foreign Affairs Committee | central-commission-for-external-relations
      to-lam        | General Secretary                             | communist-party-of-vietnam`),
  },
  {
    query: 'heads-on-a-date',
    says: 'in 1953 a head of the Commission is conceivable, whom only the life of its first name dates',
    parameters: { at: '1953', kind: 'Commission', show: 'all' },
    ...table(`
      holding     | leader           | body                                          | known after
      next-known  | xuan-thuy        | central-commission-for-external-relations     | 1973-01-31
      conceivable | nguyen-chi-thanh | vietnam-laos-cambodia-affairs-commission-1949 |`),
  },
  {
    query: 'heads-attested-once',
    says: 'six heads are known from one day, while Xuan Thuy is attested twice',
    ...table(`
      leader                          | body                                      | attested
      alexander-nikolayevich-shelepin | soviet-communist-party-delegation-1966    | 1966-01-08
      ho-chi-minh                     | vietnamese-workers-party-delegation-1966  | 1966-01-08
      william-kashtan                 | communist-party-of-canada                 | 1978-08-03
      nong-duc-manh                   | communist-party-of-vietnam                | 2003-07-01
      le-hoai-trung                   | central-commission-for-external-relations | 2024-10-28
      to-lam                          | communist-party-of-vietnam                | 2024-10-28`),
  },
  {
    query: 'bodies-without-a-head',
    says: 'two names of the Commission have no known head, while the others have',
    ...table(`
      body                                        | otherwise
      commission-for-external-relations-work-1960 | Le Hoai Trung, Nguyen Chi Thanh, Xuan Thuy
      foreign-liaison-commission-1958             | Le Hoai Trung, Nguyen Chi Thanh, Xuan Thuy`),
    amongOthers: true,
  },
  {
    query: 'bodies-without-a-head',
    says: 'of the parties, neither the one of Vietnam nor the one of Canada is without a head',
    parameters: { kind: 'Party' },
    columns: ['body'],
    rows: ({ entities, facts }) => {
      const headed = facts.filter(({ type }) => type === 'HEADED').map(({ to }) => to);
      const degree = (id: string) => facts.filter(({ from, to }) => from === id || to === id).length;
      return entities
        .filter(({ kind, id }) => kind === 'Party' && !headed.includes(id))
        .sort((one, other) => degree(other.id) - degree(one.id) || (one.name < other.name ? -1 : 1))
        .map(({ id }) => [id]);
    },
  },
  {
    query: 'direction-and-tasks-of-a-body',
    says: 'the Commission stood under the Central Committee and was charged with people-to-people diplomacy in 1978',
    ...table(`
      how          | other                       | start
      charged with | people-to-people-diplomacy  | 1978
      charged with | strategic-forecasting       |
      directed by  | politburo                   |
      part of      | party-central-committee     |`),
    amongOthers: true,
  },
  {
    query: 'direction-and-tasks-of-a-body',
    says: 'the first Commission was part of the Central Committee, as far as 1953 is concerned',
    parameters: { body: 'vietnam-laos-cambodia-affairs-commission-1949', at: '1953' },
    ...table(`
      how          | other                                 | start
      charged with | cooperation-with-laos-and-cambodia    | 1949-11-01
      charged with | general-external-affairs-of-the-party |
      part of      | party-central-committee               | 1949-11-01`),
  },
  {
    query: 'direction-and-tasks-of-a-body',
    says: 'there was no charge before there was a Commission',
    parameters: { body: 'vietnam-laos-cambodia-affairs-commission-1949', at: '1948' },
    ...table('how | other'),
  },
  {
    query: 'posts-held-at-once',
    says: 'two heads of the Commission were certainly secretaries too, and of nobody else is more known than that it may be',
    ...table(`
      answer   | person           | body                                          | other body                               | together by
      certain  | xuan-thuy        | central-commission-for-external-relations     | party-central-committee                  | 1978-08-03
      certain  | le-hoai-trung    | central-commission-for-external-relations     | party-central-committee                  | 2024-10-28
      possible | ho-chi-minh      | communist-party-of-vietnam                    | vietnamese-workers-party-delegation-1966 |
      possible | nguyen-chi-thanh | vietnam-laos-cambodia-affairs-commission-1949 | vietnamese-army                          |
      possible | nguyen-thi-binh  | central-commission-for-external-relations     | vietnam                                  |
      possible | nguyen-thi-binh  | central-commission-for-external-relations     | vietnam-peace-and-development-foundation |
      possible | nguyen-thi-binh  | central-commission-for-external-relations     | vietnam-peace-and-development-foundation |
      possible | nguyen-thi-binh  | vietnam                                       | vietnam-peace-and-development-foundation |
      possible | xuan-thuy        | central-commission-for-external-relations     | drv-government-delegation                |
      possible | xuan-thuy        | drv-government-delegation                     | party-central-committee                  |`),
  },
  {
    query: 'posts-held-at-once',
    says: 'the two readings of a Vice President are never held to be two posts',
    parameters: { person: 'nguyen-thi-binh', answer: 'possible' },
    ...table(`
      posts                                     | other posts
      nguyen-thi-binh-deputy-headed-commission  | nguyen-thi-binh-vice-president-of-vietnam
      nguyen-thi-binh-deputy-headed-commission  | nguyen-thi-binh-headed-vietnam-peace-and-development-foundation
      nguyen-thi-binh-deputy-headed-commission  | nguyen-thi-binh-vice-president-of-foundation
      nguyen-thi-binh-vice-president-of-vietnam | nguyen-thi-binh-headed-vietnam-peace-and-development-foundation`),
  },
  {
    query: 'posts-held-at-once',
    says: 'one day shows Xuan Thuy in two posts at once',
    parameters: { person: 'xuan-thuy', answer: 'certain' },
    ...table(`
      role                   | other role | together by
      Head of the Commission | Secretary  | 1978-08-03`),
  },
];
