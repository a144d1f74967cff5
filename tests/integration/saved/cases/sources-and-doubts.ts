import { type Case, table } from '../case.ts';
import { inferred, sharedNames, toldOnce, toldTwice, weights } from '../counted-in-seeds.ts';

export const sourcesAndDoubts: Case[] = [
  {
    query: 'disputed-facts',
    says: 'VUFO split off after 1978 in one article, and counts its years from 1950 in the other',
    ...table(`
      from                                      | fact                                         | other from           | other fact                                | other to
      central-commission-for-external-relations | commission-split-into-vufo                   | vufo-traditional-day | traditional-day-1950-about-vufo           | vietnam-union-of-friendship-organizations
      nguyen-thi-binh                           | nguyen-thi-binh-vice-president-of-foundation | nguyen-thi-binh      | nguyen-thi-binh-vice-president-of-vietnam | vietnam`),
    amongOthers: true,
  },
  {
    query: 'inferred-facts',
    says: 'every conclusion of ours is there with its reason',
    columns: ['fact', 'why'],
    rows: inferred,
    inAnyOrder: true,
  },
  {
    query: 'inferred-facts',
    says: 'that the Politburo belongs to the Party is nowhere printed',
    parameters: { about: 'communist-party-of-vietnam' },
    ...table(`
      from      | fact                  | to
      politburo | politburo-part-of-cpv | communist-party-of-vietnam`),
    amongOthers: true,
  },
  {
    query: 'facts-citing-a-paragraph',
    says: 'the names of the Commission rest on one paragraph, where the South has no fact of its own',
    ...table(`
      from                                        | fact                                                                      | to                                        | basis
      foreign-liaison-commission-1958             | foreign-liaison-commission-renamed-commission-for-external-relations-work | commission-for-external-relations-work-1960 | stated
      vietnamese-workers-party                    | vietnamese-workers-party-renamed-communist-party-of-vietnam               | communist-party-of-vietnam                | inferred
      peoples-international-committee             | peoples-international-committee-transferred-to-commission                 | central-commission-for-external-relations | stated
      the-south                                   |                                                                           |                                           |`),
    amongOthers: true,
  },
  {
    query: 'facts-citing-a-paragraph',
    says: 'a banner carries the Traditional Day of VUFO',
    parameters: { source: 'three-pillars-2021', paragraph: '7' },
    ...table(`
      from                 | fact                            | to
      vufo-traditional-day | traditional-day-1950-about-vufo | vietnam-union-of-friendship-organizations`),
    amongOthers: true,
  },
  {
    query: 'facts-citing-a-paragraph',
    says: 'nothing rests on a paragraph that there is not',
    parameters: { paragraph: '999' },
    ...table('from | fact'),
  },
  {
    query: 'facts-in-several-sources',
    says: 'both articles have Vietnam join ASEAN',
    ...table(`
      from    | fact                 | to    | sources
      vietnam | vietnam-joined-asean | asean | The Party's external affairs in Vietnam's revolutionary process, The coordination of Party diplomacy, State diplomacy and People-to-people diplomacy in Vietnam's comprehensive diplomacy`),
    amongOthers: true,
  },
  {
    query: 'facts-in-several-sources',
    says: 'no fact is left out that cites both, and none that cites one is let in',
    columns: ['fact'],
    rows: toldTwice,
    inAnyOrder: true,
  },
  {
    query: 'facts-by-source',
    says: 'as many facts rest on each source as the files say',
    columns: ['source', 'facts', 'facts on it alone', 'entities', 'paragraphs'],
    rows: weights,
    inAnyOrder: true,
  },
  {
    query: 'facts-from-one-source',
    says: 'of VUFO all is there that one article alone tells, and which it is',
    columns: ['source', 'fact'],
    rows: (seeds) => toldOnce(seeds, 'vietnam-union-of-friendship-organizations'),
    inAnyOrder: true,
  },
  {
    query: 'facts-from-one-source',
    says: 'of ASEAN the second article tells four things that the first does not, which both have Vietnam join',
    parameters: { about: 'asean', source: 'external-affairs-2025' },
    ...table(`
      source                | fact                                          | paragraphs
      external-affairs-2025 | afta-part-of-asean                            | 39
      external-affairs-2025 | asean-contributed-to-normalization-with-china | 39
      external-affairs-2025 | vietnam-relations-with-asean                  | 39, 49
      external-affairs-2025 | vietnam-relations-with-asean-unfriendly-past  | 39`),
  },
  {
    query: 'facts-from-one-source',
    says: 'and the first nothing that the second does not',
    parameters: { about: 'asean', source: 'three-pillars-2021' },
    ...table('source | fact'),
  },
  {
    query: 'shared-names',
    says: 'three parties are printed in one phrase, and a volume is called like its series',
    ...table(`
      name                                                 | meanings | entities
      communist parties of the Soviet Union, China, France | 3        | chinese-communist-party, french-communist-party, soviet-communist-party
      Complete Party Document                              | 3        | complete-party-document, complete-party-document-volume-37, complete-party-document-volume-47`),
    amongOthers: true,
  },
  {
    query: 'shared-names',
    says: 'no name that several have is left out',
    columns: ['entities'],
    rows: (seeds) => sharedNames(seeds).map((ids) => [ids.join(', ')]),
    inAnyOrder: true,
  },
  {
    query: 'shared-names',
    says: '"our State" is Vietnam, and one of those who act in its diplomacy',
    parameters: { kind: 'Country' },
    ...table(`
      name      | meanings | entities                       | uses
      Our State | 2        | our-state-as-subject, vietnam  | Our State: main name, Vietnam: alias`),
  },
];
