import { describe, expect, test } from 'vitest';
import type { Stage } from '../../../contract/api/routes/lineage.ts';
import type { Tenure } from '../../../contract/model/tenure.ts';
import { dateText } from '../../../contract/text/dates.ts';
import { serveFixture } from './served-fixture.ts';

const served = serveFixture({ fixture: 'lines', owner: 'line', profile: 'built-in' });

const ask = async (path: string) => (await served.get(`/entities/line-${path}`)).body;
const idsOf = (list: { id: string }[]) => list.map(({ id }) => id);

describe('a lineage', () => {
  test('of more stages than are shown is cut off, and says so', async () => {
    await served.driver.executeQuery(
      `CREATE (whole:Entity:Organization:Body {id: 'line-whole', name: 'The whole', dataset: 'line-lines'})
       WITH whole UNWIND range(1, 250) AS number
       CREATE (:Entity:Organization:Body {id: 'line-part-' + number, name: 'Part ' + number, dataset: 'line-lines'})
         -[:MERGED_INTO {id: 'line-merged-' + number, dataset: 'line-lines', citations: []}]->(whole)`,
    );
    const { stages, graph, shown, total, truncated } = await ask('whole/lineage');
    expect([stages.length, graph.nodes.length, graph.edges.length]).toEqual([200, 200, 199]);
    expect({ shown, total, truncated }).toEqual({ shown: 200, total: 251, truncated: true });
  });

  test.each(['department', 'institute', 'committee', 'ministry'])(
    'is the same from every stage, handovers included: from the %s',
    async (stage) => {
      const { subject, stages, graph, findings, citations } = await ask(`${stage}/lineage`);
      expect(subject.id).toBe(`line-${stage}`);
      expect(
        stages.map(({ node, when, known, heads }: Stage) => [
          node.id,
          when,
          `${known?.from} ${known?.to}`,
          ...idsOf(heads),
        ]),
      ).toEqual([
        ['line-committee', 'to 1978', '1970-01-01 1978-12-31', 'line-chi-committee'],
        [
          'line-department',
          'from 1960 to 24 January 2025',
          '1960-01-01 2025-01-24',
          ...['line-an-department', 'line-binh-department', 'line-dung-department'],
        ],
        ['line-ministry', 'from 1945', '1945-01-01 2025-02-28', 'line-an-ministry', 'line-dung-ministry'],
        ['line-institute', 'from 1978', '1978-01-01 1980-12-31', 'line-chi-institute'],
      ]);
      expect(idsOf(graph.nodes).toSorted()).toEqual(idsOf(stages.map(({ node }: Stage) => node)).toSorted());
      expect(idsOf(graph.edges).toSorted()).toEqual(['line-handed', 'line-merged', 'line-split']);
      expect(findings).toEqual([]);
      expect(idsOf(citations)).toEqual(['line-register:1', 'line-register:2']);
    },
  );

  test('says at a date which stages there were, and who headed them', async () => {
    const { stages } = await ask('department/lineage?at=1985');
    expect(
      stages.map(({ node, holdStatus, heads }: Stage) => [
        `${node.id} ${holdStatus}`,
        ...heads.map(({ id, holding }) => `${id} ${holding}`),
      ]),
    ).toEqual([
      ['line-committee no', 'line-chi-committee last-known'],
      ['line-department certain', 'line-binh-department certain'],
      ['line-ministry possible', 'line-an-ministry certain'],
      ['line-institute possible', 'line-chi-institute last-known'],
    ]);
  });

  test('of names taken in turn ends with both', async () => {
    const { stages, graph } = await ask('academy/lineage');
    expect([stages.map(({ node }: Stage) => node.id), idsOf(graph.edges).toSorted()]).toEqual([
      ['line-school', 'line-academy'],
      ['line-renamed', 'line-renamed-back'],
    ]);
  });

  test('of what is no body has no stages; of what is not there it is not found', async () => {
    const { stages, graph } = await ask('an/lineage');
    expect([stages, idsOf(graph.nodes)]).toEqual([[], ['line-an']]);
    expect((await ask('nobody/lineage')).status).toBe(404);
  });
});

describe('the heads along a line', () => {
  const heads = async (id: string) => {
    const { stages, tenures } = await ask(`${id}/tenures?lineage=true`);
    return [idsOf(stages), tenures.map(({ id, via }: Tenure) => [id, ...idsOf(via)])];
  };

  test('are its own alone: none of what it split off from, and none of what took it in or handed its work over', async () => {
    expect(await heads('institute')).toEqual([['line-institute'], [['line-chi-institute']]]);
    expect(await heads('department')).toEqual([
      ['line-department'],
      [['line-an-department'], ['line-binh-department'], ['line-dung-department']],
    ]);
    expect(await heads('committee')).toEqual([['line-committee'], [['line-chi-committee']]]);
  });

  test('are all of them for names taken in turn', async () => {
    expect(await heads('academy')).toEqual([
      ['line-school', 'line-academy'],
      [['line-binh-school', 'line-renamed-back']],
    ]);
  });

  test('are flagged where two were head at once', async () => {
    const { findings } = await ask('department/tenures');
    expect(findings).toEqual([
      {
        kind: 'gap',
        sentence:
          'Nobody is known to have headed the Department of Treaties between its beginning (1960) and 1970 (9 years).',
        segments: expect.any(Array),
        facts: [],
        body: 'line-department',
        days: { from: '1961-01-01', to: '1969-12-31' },
        between: ['between its beginning (', dateText('1960'), ') and ', dateText('1970')],
      },
      {
        kind: 'gap',
        sentence:
          'Nobody is known to have headed the Department of Treaties between 1990 and 2000 (9 years).',
        segments: expect.any(Array),
        facts: [],
        body: 'line-department',
        days: { from: '1991-01-01', to: '1999-12-31' },
        between: ['between ', dateText('1990'), ' and ', dateText('2000')],
      },
      {
        kind: 'overlap',
        sentence: 'An and Binh headed the Department of Treaties at the same time, from 1975 to 1976.',
        segments: expect.any(Array),
        facts: ['line-an-department', 'line-binh-department'],
        body: 'line-department',
        days: { from: '1975-12-31', to: '1976-01-01' },
      },
    ]);
  });
});
