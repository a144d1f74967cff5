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
      ['old-sulla', 'from winter 82 BCE to 1 June 80 BCE, the year uncertain'],
      ['old-caesar', 'from October 49 BCE to 15 March 44 BCE'],
      ['old-antony', 'from 27 November 43 BCE to 32 BCE'],
    ]);
    expect(findings.filter(isGap).map(({ days, sentence }) => [days, sentence])).toEqual([]);
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
    console.log(JSON.stringify(entity).slice(0, 1500));
    const { changes }: Changes = (await served.get('/changes?from=-0043-03-01&to=-0042')).body;
    console.log(changes.map(({ sentence, when, certain }) => [sentence, when, certain]));
    expect((await served.get('/changes?from=-0042&to=-0043')).status).toBe(400);
    const { years }: Activity = (await served.get('/activity')).body;
    console.log(years.filter(({ count }) => count > 0).map(({ year }) => year));
  });

  test('are counted by decades', async () => {
    const { body } = await served.post('/queries/beginnings-and-ends/run', { parameters: {} });
    console.log(JSON.stringify(body.rows));
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
