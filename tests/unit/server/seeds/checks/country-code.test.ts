import { expect, test } from 'vitest';
import { problemsIn } from '../../../../fixtures/seeds/right-seeds.ts';

const countries = (...codes: string[]) =>
  problemsIn({
    'entities/countries.yaml': codes
      .map(
        (code, index) =>
          `- { id: land-${index}, name: Land ${index}, iso: ${code}, summary: A country, cite: ["gazette:7"] }\n`,
      )
      .join(''),
  }).map((problem) => problem.replace(/^.*? {2}/, ''));

test('codes of today and of former states are right', () => {
  expect(countries('VN', 'US', 'VDVN', 'SUHH', 'DDDE', 'YUCS')).toEqual([]);
});

test('a code that ISO 3166 does not have is an error, one that it leaves to users a warning', () => {
  expect(countries('VV', 'UK', 'VNDR', 'XK')).toEqual([
    'iso is VV, which is not a code of ISO 3166-1 (of today).',
    expect.stringMatching(
      /^iso is UK, which is not a code of ISO 3166-1 \(of today\)\. It is only reserved, for .*United Kingdom/,
    ),
    'iso is VNDR, which is not a code of ISO 3166-3 (of former states).',
    'warning: iso is XK, which ISO 3166-1 leaves to its users and gives to no country.',
  ]);
});
