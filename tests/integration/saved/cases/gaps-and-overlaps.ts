import { type Case, table } from '../case.ts';

export const gapsAndOverlaps: Case[] = [
  {
    query: 'gaps-between-heads',
    says: 'the two offices of which several heads are known are without one for most of the time',
    ...table(`
      body                                          | last known head  | known to   | next known head | known from | days
      communist-party-of-vietnam                    | ho-chi-minh      | 1930-01-01 | nong-duc-manh   | 2003-07-01 | 26843
      central-commission-for-external-relations     | xuan-thuy        | 1978-08-03 | le-hoai-trung   | 2024-10-28 | 16887
      communist-party-of-vietnam                    | nong-duc-manh    | 2003-07-01 | to-lam          | 2024-10-28 | 7789
      vietnam-laos-cambodia-affairs-commission-1949 | nguyen-chi-thanh | 1958-05-31 | xuan-thuy       | 1973-01-31 | 5358
      central-commission-for-external-relations     | xuan-thuy        | 1973-01-31 | xuan-thuy       | 1978-08-03 | 2009
      central-commission-for-external-relations     | le-hoai-trung    | 2024-10-28 |                 | 2025-01-24 | 87`),
  },
  {
    query: 'gaps-between-heads',
    says: 'asked by one of its middle names, the Commission has the same gaps; those of ten years are two',
    parameters: { body: 'foreign-liaison-commission-1958', days: '3653' },
    ...table(`
      last known head  | next known head
      xuan-thuy        | le-hoai-trung
      nguyen-chi-thanh | xuan-thuy`),
  },
  {
    query: 'two-heads-of-a-body',
    says: 'nobody is certain to have headed a body together with somebody else',
    ...table(`
      answer   | body                                      | person        | other person
      possible | central-commission-for-external-relations | le-hoai-trung | xuan-thuy
      possible | central-commission-for-external-relations | le-hoai-trung | xuan-thuy
      possible | communist-party-of-vietnam                | ho-chi-minh   | nong-duc-manh
      possible | communist-party-of-vietnam                | ho-chi-minh   | to-lam
      possible | communist-party-of-vietnam                | nong-duc-manh | to-lam
      possible | khmer-rouge-regime                        | ieng-sary     | khieu-samphan
      possible | khmer-rouge-regime                        | ieng-sary     | pol-pot
      possible | khmer-rouge-regime                        | khieu-samphan | pol-pot`),
  },
  {
    query: 'two-heads-of-a-body',
    says: 'the three leaders of one regime may all have led it at once',
    parameters: { body: 'khmer-rouge-regime', answer: 'possible' },
    ...table(`
      headships
      ieng-sary-led-khmer-rouge-regime, khieu-samphan-led-khmer-rouge-regime
      ieng-sary-led-khmer-rouge-regime, pol-pot-led-khmer-rouge-regime
      khieu-samphan-led-khmer-rouge-regime, pol-pot-led-khmer-rouge-regime`),
  },
  {
    query: 'reports-over-time',
    says: 'the sources date most events to the 1950s and most documents to the 2000s',
    ...table(`
      period | events | meetings | documents | congresses | heads
      1920s  | 1      | 0        | 0         | 1          | 0
      1930s  | 1      | 0        | 1         | 0          | 0
      1940s  | 4      | 0        | 1         | 0          | 0
      1950s  | 8      | 1        | 0         | 0          | 0
      1960s  | 1      | 2        | 0         | 0          | 2
      1970s  | 4      | 1        | 2         | 1          | 2
      1980s  | 2      | 0        | 0         | 1          | 0
      1990s  | 4      | 0        | 2         | 1          | 0
      2000s  | 1      | 0        | 4         | 2          | 1
      2010s  | 0      | 0        | 1         | 0          | 0
      2020s  | 6      | 0        | 3         | 1          | 2`),
  },
  {
    query: 'reports-over-time',
    says: 'counted by year, three events and a document fall into 1949',
    parameters: { by: 'year' },
    ...table(`
      period | events | documents
      1949   | 3      | 1`),
    amongOthers: true,
  },
];
