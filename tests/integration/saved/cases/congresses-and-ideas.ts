import { type Case, table } from '../case.ts';

export const congressesAndIdeas: Case[] = [
  {
    query: 'statements-of-a-congress',
    says: 'the 13th Congress named the pillars and set the aim of a comprehensive and modern diplomacy',
    ...table(`
      held | sort     | idea                               | statement
      2021 | doctrine | three-pillars                      | congress-13-stated-three-pillars
      2021 | formula  | comprehensive-and-modern-diplomacy | congress-13-stated-comprehensive-and-modern-diplomacy-in-body
      2021 | formula  | comprehensive-and-modern-diplomacy | congress-13-stated-comprehensive-and-modern-diplomacy-in-introduction`),
    amongOthers: true,
  },
  {
    query: 'statements-of-a-congress',
    says: 'the 9th Congress asked for coordination',
    parameters: { congress: 'cpv-congress-9' },
    ...table(`
      congress       | held | idea               | statement
      cpv-congress-9 | 2001 | close-coordination | congress-9-stated-close-coordination`),
    amongOthers: true,
  },
  {
    query: 'statements-of-a-congress',
    says: 'of what the 11th Congress said nothing is described',
    parameters: { congress: 'cpv-congress-11' },
    ...table('idea | said'),
  },
  {
    query: 'congresses-on-an-idea',
    says: 'three congresses spoke of the pillars, and nothing is reported of four between them',
    ...table(`
      congress        | held | statement
      cpv-congress-4  | 1976 | congress-4-stated-three-pillars
      cpv-congress-6  | 1986 |
      cpv-congress-8  | 1996 | congress-8-stated-three-pillars
      cpv-congress-9  | 2001 |
      cpv-congress-10 | 2006 |
      cpv-congress-13 | 2021 | congress-13-stated-name-of-pillars
      cpv-congress-13 | 2021 | congress-13-stated-three-pillars
      cpv-congress-11 |      |`),
  },
  {
    query: 'congresses-on-an-idea',
    says: 'three congresses asked for coordination',
    parameters: { idea: 'close-coordination' },
    ...table(`
      congress        | statement
      cpv-congress-4  |
      cpv-congress-6  | congress-6-stated-close-coordination
      cpv-congress-8  |
      cpv-congress-9  | congress-9-stated-close-coordination
      cpv-congress-10 | congress-10-stated-close-coordination
      cpv-congress-13 |
      cpv-congress-11 |`),
  },
  {
    query: 'congresses-on-an-idea',
    says: 'the congresses of another party are not mixed in',
    parameters: { party: 'communist-international' },
    ...table(`
      congress            | held | statement
      comintern-congress-5 | 1924 |`),
  },
  {
    query: 'history-of-an-idea',
    says: 'the pillars are dated 1954 by one article and 1976 to 2021 by the other',
    ...table(`
      when     | from                       | relationship                                 | to
      [1954..] | communist-party-of-vietnam | cpv-guided-three-pillars                     | three-pillars
      1976     | cpv-congress-4             | congress-4-stated-three-pillars              | three-pillars
      1996     | cpv-congress-8             | congress-8-stated-three-pillars              | three-pillars
      2021     | cpv-congress-13            | congress-13-stated-three-pillars             | three-pillars
               | state-diplomacy            | state-diplomacy-contributed-to-three-pillars | three-pillars`),
    amongOthers: true,
  },
  {
    query: 'history-of-an-idea',
    says: 'people-to-people diplomacy became a task of the Commission before a congress used the word',
    parameters: { idea: 'people-to-people-diplomacy' },
    ...table(`
      when | from                                      | relationship
      1978 | central-commission-for-external-relations | central-commission-tasked-with-people-to-people-diplomacy
      1991 | documents-of-congress-8                   | documents-of-congress-8-stated-people-to-people-diplomacy
      1996 | cpv-congress-8                            | congress-8-stated-people-to-people-diplomacy
           | directive-12                              | directive-12-guided-people-to-people-diplomacy`),
    amongOthers: true,
  },
  {
    query: 'documents-of-an-entity',
    says: 'Vietnam adopted an agreement on Cam Ranh, and the Paris Agreement treats of it',
    ...table(`
      document                | date    | side  | relationship
      paris-agreement         | 1973-01 | about | paris-agreement-about-war
      cam-ranh-agreement-1979 | 1979    | from  | vietnam-adopted-cam-ranh-agreement`),
    amongOthers: true,
  },
  {
    query: 'documents-of-an-entity',
    says: 'one house published every congress document, that of 1996 in 1991 as printed',
    parameters: { who: 'national-political-publishing-house', side: 'from' },
    ...table(`
      document                          | sort | date
      documents-of-congress-8           | book | 1991
      document-of-congress-9            | book | 2001
      complete-party-document-volume-37 | book | 2004
      complete-party-document-volume-47 | book | 2006
      documents-of-congress-10          | book | 2006
      document-of-congress-11           | book | 2011
      document-of-congress-13           | book | 2021
      complete-party-document           | book |`),
  },
  {
    query: 'documents-of-an-entity',
    says: 'nothing is about a publishing house',
    parameters: { who: 'national-political-publishing-house', side: 'about' },
    ...table('document | relationship'),
  },
  {
    query: 'ideas-of-several-congresses',
    says: 'three ideas came up again; what one congress said twice did not',
    ...table(`
      idea                            | congresses                                      | first | latest | statements
      three-pillars                   | cpv-congress-4, cpv-congress-8, cpv-congress-13 | 1976  | 2021   | congress-4-stated-three-pillars, congress-8-stated-three-pillars, congress-13-stated-name-of-pillars, congress-13-stated-three-pillars
      close-coordination              | cpv-congress-6, cpv-congress-9, cpv-congress-10 | 1986  | 2006   | congress-6-stated-close-coordination, congress-9-stated-close-coordination, congress-10-stated-close-coordination
      unified-leadership-of-the-party | cpv-congress-10, cpv-congress-13                | 2006  | 2021   | congress-10-stated-unified-leadership, congress-13-stated-unified-leadership`),
  },
  {
    query: 'ideas-of-several-congresses',
    says: 'two of them came up three times',
    parameters: { least: '3' },
    ...table(`
      idea
      three-pillars
      close-coordination`),
  },
  {
    query: 'ideas-of-several-congresses',
    says: 'of no other party is it reported what its congresses said',
    parameters: { party: 'communist-international', least: '1' },
    ...table('idea | congresses'),
  },
];
