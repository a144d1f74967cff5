import { describe, expect, test } from 'vitest';
import type { Activity, Changes } from '../../../contract/api/routes/changes.ts';
import type { GraphNode } from '../../../contract/model/graph.ts';
import { isGap } from '../../../contract/model/heads-and-gaps.ts';
import type { Tenures } from '../../../contract/model/tenure.ts';
import { isEdtf } from '../../../contract/model/time/edtf/is-edtf.ts';
import { readLibrary } from '../../../server/cypher/library.ts';
import { cypherFolder, serveFixture } from './served-fixture.ts';

const served = serveFixture({ fixture: 'antiquity', owner: 'old', profile: 'built-in' });
const { saved } = readLibrary(cypherFolder);

describe('years that are counted backwards', () => {
  test('have their heads in order, with the gaps between them', async () => {
    const { tenures, findings }: Tenures = (
      await served.get('/entities/old-dictatorship/tenures?lineage=true')
    ).body;
    expect(tenures.map(({ person, when }) => [person.id, when])).toEqual([
      ['old-sulla', 'from winter 82 BCE to 1 June 80 BCE (the year uncertain)'],
      ['old-caesar', 'from October 49 BCE to 15 March 44 BCE'],
      ['old-antony', 'from 27 November 43 BCE to 32 BCE'],
    ]);
    expect(findings.filter(isGap).map(({ days, sentence }) => [days, sentence])).toEqual([
      [
        { from: '-0099-01-01', to: '-0081-11-30' },
        'Nobody is known to have headed the Dictatorship between its beginning (101 BCE) and winter 82 BCE (18 years 11 months).',
      ],
      [
        { from: '-0078-06-02', to: '-0048-09-30' },
        'Nobody is known to have headed the Dictatorship between 1 June 80 BCE (the year uncertain) and October 49 BCE (30 years).',
      ],
      [
        { from: '-0043-03-16', to: '-0042-11-26' },
        'Nobody is known to have headed the Dictatorship between 15 March 44 BCE and 27 November 43 BCE (1 year 8 months).',
      ],
    ]);
  });

  test.each([
    ['-0043-03-15', 'old-caesar', 'certain'],
    ['-0048-24', 'old-caesar', 'certain'],
    ['-0039', 'old-antony', 'certain'],
    ['-0060', 'old-sulla', 'last-known'],
  ])('as of %s %s is %s', async (at, person, holding) => {
    const { tenures }: Tenures = (
      await served.get(`/entities/old-dictatorship/tenures?lineage=true&at=${at}`)
    ).body;
    expect(tenures.find((tenure) => tenure.person.id === person)?.holding).toBe(holding);
  });

  test('are asked for by neighbours, entities, changes and the years of the slider alike', async () => {
    const at = '-0043-03-15';
    const { body: neighbours } = await served.get(`/entities/old-dictatorship/neighbours?at=${at}`);
    const shown = neighbours.graph.nodes.map(({ id }: GraphNode) => id);
    expect([shown.includes('old-caesar'), shown.includes('old-sulla')]).toEqual([true, false]);
    const { body: entity } = await served.get(`/entities/old-caesar?at=${at}`);
    expect(entity.existence.status).toBe('certain');
    const { changes }: Changes = (await served.get('/changes?from=-0043-03-01&to=-0042')).body;
    expect(changes.map(({ sentence, when }) => [sentence, when])).toEqual([
      ['the Dictatorship ended', 'spring 44 BCE'],
      ['Gaius Caesar died', '15 March 44 BCE'],
      ['Gaius Caesar headed the Dictatorship, until then', '15 March 44 BCE'],
      ['Gaius Octavius met Marcus Antonius', '25 December 44 BCE'],
      ['Marcus Antonius headed the Triumvirate, from then on', '27 November 43 BCE'],
      ['the Dictatorship was renamed to the Triumvirate', '27 November 43 BCE'],
    ]);
    expect((await served.get('/changes?from=-0042&to=-0043')).status).toBe(400);
    const { years }: Activity = (await served.get('/activity')).body;
    const busy = years.filter(({ count }) => count > 0).map(({ year }) => year);
    expect(busy).toEqual([-508, -100, -99, -77, -62, -48, -43, -42, -31, -29, 14, 12_000]);
  });

  test('are counted by decades', async () => {
    const { body } = await served.post('/queries/beginnings-and-ends/run', { parameters: {} });
    const rows = body.rows.map(([period, founded, renamed]: unknown[]) => [period, founded, renamed]);
    expect(rows).toEqual([
      ['500s BCE', 1, 0],
      ['100s BCE', 1, 0],
      ['40s BCE', 0, 1],
      ['30s BCE', 0, 0],
    ]);
  });
});

/** Texts that people may send where a date is asked for. */
const texts = [
  ...[
    '-0044-03-15',
    '-0044/-0027',
    '-1XXX',
    'Y12000',
    '1975-21',
    '1950S2',
    '1985-04-12T23:20:30Z',
    '2004?-06-11',
  ],
  ...['196X-05', 'XXXX-12-25', '[-0050,1960..]', '0000'],
  ...['10000', '19-03-1950', '3/1950', '1900-100', 'circa 1990', '1900-02-29', 'Y17E7', '-0027/-0044'],
];

describe.each(saved.filter(({ parameters }) => parameters.some(({ type }) => type === 'date')))(
  'the saved query $name',
  ({ name, parameters }) => {
    test('answers on every date, and refuses whatever is none in a sentence', async () => {
      const dates = parameters.filter(({ type }) => type === 'date');
      const entities = parameters.filter(({ type }) => type === 'entity');
      const others = Object.fromEntries(entities.map((each) => [each.name, anyOf(each.kind)]));
      for (const text of texts) {
        const given = { ...others, ...Object.fromEntries(dates.map((date) => [date.name, text])) };
        const { status, body } = await served.post(`/queries/${name}/run`, { parameters: given });
        expect([text, status, body.errors?.[0]?.message ?? '']).toEqual([
          text,
          isEdtf(text) ? 200 : 400,
          isEdtf(text) ? '' : expect.stringMatching(/^"|is not|has no|ends before|further/),
        ]);
      }
    });
  },
);

function anyOf(kind: string | null): string {
  return { Person: 'old-caesar', Country: 'old-rome' }[kind ?? ''] ?? 'old-dictatorship';
}
