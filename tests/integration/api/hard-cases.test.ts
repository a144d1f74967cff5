import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { countsText } from '../../../contract/text/counts.ts';
import { holdingText } from '../../../contract/text/holding.ts';
import { plainText } from '../../../contract/text/plain-text.ts';
import type { OpenGraph } from '../../../server/graph/open-graph.ts';
import { findPaths } from '../../../server/graph/paths/find-paths.ts';
import { findChanges } from '../../../server/graph/time/changes.ts';
import { traceLineage } from '../../../server/graph/trace/lineage.ts';
import { findOfficeHolders } from '../../../server/graph/trace/office-holders.ts';
import { traceTenures } from '../../../server/graph/trace/tenures.ts';
import { type CuratedGraph, curatedGraph } from '../saved/curated-graph.ts';

let curated: CuratedGraph;
let graph: OpenGraph;
beforeAll(async () => {
  curated = await curatedGraph();
  graph = curated.graph;
});
afterAll(() => curated.close());

const commission = 'central-commission-for-external-relations';
const first = 'vietnam-laos-cambodia-affairs-commission-1949';
const heads = async (id: string, at?: string) => {
  const { tenures } = await traceTenures(graph, { id, at, lineage: true, limit: 200 });
  return tenures.map(({ person, body, when, holding }) => [person.name, body.name, when, holding]);
};

describe('a head known only from one photograph', () => {
  test('is certain on its day alone', async () => {
    const { tenures, citations } = await traceTenures(graph, {
      id: commission,
      at: '1978-08-03',
      lineage: false,
      limit: 200,
    });
    const certain = tenures.filter(({ holding }) => holding === 'certain');
    expect(certain.map(({ facts, person, when }) => [facts.map(({ id }) => id), person.name, when])).toEqual([
      [
        ['xuan-thuy-headed-commission-at-paris-negotiations', 'xuan-thuy-headed-commission-1978'],
        'Xuan Thuy',
        'attested in January 1973 or before and on 3 August 1978; start and end unknown',
      ],
    ]);
    expect(citations.map(({ id }) => id)).toContain('external-affairs-2025:22');
    expect((await heads(commission, '1978-08-04')).map(([, , , holding]) => holding)).not.toContain(
      'certain',
    );
  });

  test('is found from the visit that was photographed, with the guest and his party', async () => {
    const { at, bodies } = await findOfficeHolders(graph, {
      id: 'visit-of-william-kashtan-1978',
      limit: 30,
    });
    const certain = bodies.flatMap(({ body, heads }) =>
      heads.filter(({ holding }) => holding === 'certain').map(({ person }) => [body.name, person.name]),
    );
    expect([at, certain]).toEqual([
      '1978-08-03',
      [
        ['Commission for External Relations', 'Xuan Thuy'],
        ['Communist Party of Canada', 'William Kashtan'],
      ],
    ]);
    expect(bodies.find(({ body }) => body.id === 'party-central-committee')?.heads).toEqual([]);
  });
});

describe('one office under four names', () => {
  const everyHead = [
    ['Nguyen Chi Thanh', 'Vietnam-Laos-Cambodia Affairs Commission', '', null],
    [
      'Xuan Thuy',
      'Commission for External Relations',
      'attested in January 1973 or before and on 3 August 1978; start and end unknown',
      null,
    ],
    ['Nguyen Thi Binh', 'Commission for External Relations', '', null],
    [
      'Le Hoai Trung',
      'Commission for External Relations',
      'attested on 28 October 2024, start and end unknown',
      null,
    ],
  ];

  test.each([
    first,
    'foreign-liaison-commission-1958',
    'commission-for-external-relations-work-1960',
    commission,
  ])('has the same heads from each of them: from %s', async (stage) => {
    expect(await heads(stage)).toEqual(everyHead);
  });

  test('shows its stages in order, with those that handed their work over', async () => {
    const { stages, graph: whole } = await traceLineage(graph, { id: first });
    expect(stages.map(({ node, when }) => [node.name, when])).toEqual([
      ['Vietnam-Laos-Cambodia Affairs Commission', 'from 1 November 1949 to May 1958'],
      ['Foreign Liaison Commission', 'from May 1958 to March 1960'],
      ['Commission for External Relations Work', 'from March 1960'],
      ["People's International Committee", 'to 1978'],
      ['Commission for External Relations', 'from March 1960 or after to 24 January 2025'],
      ['Vietnam Union of Friendship Organizations', ''],
      ['Ministry of Foreign Affairs', ''],
    ]);
    expect(whole.edges.map(({ type }) => type).toSorted()).toEqual([
      ...['MERGED_INTO', 'RENAMED_TO', 'RENAMED_TO', 'RENAMED_TO', 'SPLIT_INTO'],
      ...['TRANSFERRED_TO', 'TRANSFERRED_TO'],
    ]);
  });

  test('has nobody known in the second, and says so', async () => {
    const { tenures, findings } = await traceTenures(graph, {
      id: 'foreign-liaison-commission-1958',
      at: '1959',
      lineage: false,
      limit: 200,
    });
    expect([tenures, findings.map(({ sentence }) => sentence)]).toEqual([
      [],
      [
        'Nobody is known to have headed the Foreign Liaison Commission (from May 1958 to March 1960; 1 year 11 months).',
      ],
    ]);
  });

  test('counts people, not sightings', async () => {
    const count = async (id: string) =>
      plainText(countsText(await traceTenures(graph, { id, lineage: true, limit: 200 })));
    expect(await Promise.all([commission, 'vietnam', 'xuan-thuy'].map(count))).toEqual([
      '3 known heads, 1 former deputy, 4 names',
      'No known head, 1 former deputy',
      '2 posts in 2 bodies, 3 attestations',
    ]);
  });

  const related = async (id: string) => {
    const answer = await traceTenures(graph, { id, lineage: true, limit: 200 });
    return answer.related.map(({ relation, text }) => [relation, plainText(text)]);
  };

  test('is distinguished from what handed its work over to it, split off from it, and took it in', async () => {
    expect(await related(commission)).toEqual([
      ['predecessor', "took over the work of the People's International Committee (in 1978)"],
      ['successor', 'split into the Vietnam Union of Friendship Organizations (in 1978 or after; disputed)'],
      [
        'successor',
        'handed its work over to the Ministry of Foreign Affairs (on 24 January 2025) and merged into it',
      ],
      ['whole', 'part of the Party Central Committee (from 1 November 1949)'],
    ]);
  });

  test('between two who are known, has the last and the next, and names the years between', async () => {
    const { tenures, gap, findings } = await traceTenures(graph, {
      id: commission,
      at: '1990-01-01',
      lineage: true,
      limit: 200,
    });
    expect(
      tenures.map(({ person, distance, ...tenure }) => [person.name, holdingText({ ...tenure, distance })]),
    ).toEqual([
      ['Xuan Thuy', 'last known before, 11 years 4 months after'],
      ['Le Hoai Trung', 'next known after, 34 years before'],
      ['Nguyen Thi Binh', 'conceivable'],
    ]);
    const sentence =
      'Nobody is known to have headed the Commission for External Relations between 3 August 1978 and 28 October 2024 (46 years).';
    expect([gap?.from, gap?.to, gap?.length, plainText(gap?.text ?? [])]).toEqual([
      ...['1978-08-04', '2024-10-27', '46 years'],
      sentence,
    ]);
    expect(findings.filter(({ kind }) => kind === 'gap').map((finding) => finding.sentence)).toEqual([
      sentence,
    ]);
  });

  test('names every stretch without a known head, under whichever names it lies', async () => {
    const { findings } = await traceTenures(graph, {
      id: commission,
      at: undefined,
      lineage: true,
      limit: 200,
    });
    expect(findings.filter(({ kind }) => kind === 'gap').map(({ sentence }) => sentence)).toEqual([
      'Nobody is known to have headed the Foreign Liaison Commission, the Commission for External Relations Work or the Commission for External Relations between May 1958 and January 1973 (14 years 7 months).',
      'Nobody is known to have headed the Commission for External Relations between January 1973 and 3 August 1978 (5 years 6 months); Xuan Thuy is known before and after.',
      'Nobody is known to have headed the Commission for External Relations between 3 August 1978 and 28 October 2024 (46 years).',
      'Nobody is known to have headed the Commission for External Relations between 28 October 2024 and its end (24 January 2025) (2 months).',
    ]);
  });

  test('says the same of a person: no post beside a certain holder', async () => {
    const posts = async (at: string) => {
      const answer = await traceTenures(graph, { id: 'xuan-thuy', at, lineage: true, limit: 200 });
      return answer.tenures.map(({ body, holding }) => [body.name, holding]);
    };
    expect(await posts('1978-08-03')).toEqual([
      ['Commission for External Relations', 'certain'],
      ['DRV Government Delegation', 'last-known'],
    ]);
    expect(await posts('2024-10-28')).toEqual([['DRV Government Delegation', 'last-known']]);
  });

  test('lends its heads to nothing that split off from it', async () => {
    const union = 'vietnam-union-of-friendship-organizations';
    const { stages, tenures } = await traceTenures(graph, { id: union, lineage: true, limit: 200 });
    expect([stages.map(({ id }) => id), tenures]).toEqual([[union], []]);
    expect(await related(union)).toEqual([
      ['predecessor', 'split off from the Commission for External Relations (in 1978 or after; disputed)'],
    ]);
  });
});

test('a name that is not known to be the earlier does not stand before another', async () => {
  const party = 'communist-party-of-vietnam';
  const { stages } = await traceTenures(graph, { id: party, at: undefined, lineage: true, limit: 200 });
  expect(stages.map(({ id }) => id)).toEqual([party, 'vietnamese-workers-party']);
  const { stages: lineage } = await traceLineage(graph, { id: party });
  expect(lineage.map(({ node }) => node.id).indexOf(party)).toBeLessThan(
    lineage.map(({ node }) => node.id).indexOf('vietnamese-workers-party'),
  );
});

test('a head who led a delegation at the same time is shown so, as far as the sources go', async () => {
  const { findings } = await traceTenures(graph, { id: 'xuan-thuy', lineage: false, limit: 200 });
  expect(findings.filter(({ kind }) => kind === 'overlap')).toEqual([
    {
      kind: 'overlap',
      sentence:
        'Xuan Thuy was Head of the Commission (Commission for External Relations) and Head of the delegation, captioned as Minister (DRV Government Delegation), possibly at the same time: one passage mentions both, attested in January 1973 or before.',
      segments: expect.any(Array),
      facts: [
        'xuan-thuy-headed-commission-at-paris-negotiations',
        'xuan-thuy-headed-drv-government-delegation',
      ],
      body: null,
      days: null,
    },
  ]);
});

test('a beginning that two sources tell differently is described by both', async () => {
  const { findings, citations } = await traceLineage(graph, {
    id: 'vietnam-union-of-friendship-organizations',
  });
  expect(findings).toEqual([
    {
      kind: 'disputed',
      sentence:
        'It is disputed that the Commission for External Relations split into the Vietnam Union of Friendship Organizations (in 1978 or after). Contradicted by: “Traditional Day of the Vietnam Union of Friendship Organizations” is about the Vietnam Union of Friendship Organizations (on 17 November 1950).',
      segments: expect.any(Array),
      facts: ['commission-split-into-vufo'],
      body: 'vietnam-union-of-friendship-organizations',
      days: null,
    },
  ]);
  const cited = citations.map(({ id }) => id);
  expect(cited).toEqual(expect.arrayContaining(['external-affairs-2025:14', 'three-pillars-2021:7']));
});

test('what changed in the weeks in which the Commission ended', async () => {
  const { changes } = await findChanges(graph, { from: '2025-01-20', to: '2025-01-31', limit: 200 });
  const certain = changes
    .filter((change) => change.certain)
    .map(({ kind, sentence }) => `${kind}: ${sentence}`);
  expect(certain).toEqual(
    expect.arrayContaining([
      'ended: the Commission for External Relations ended',
      'happened: the 13th Politburo dissolved the Commission for External Relations',
      'happened: the Commission for External Relations handed its work over to the Ministry of Foreign Affairs',
    ]),
  );
});

test('the first head and a guest of 1978 are four steps apart, with a reference for each', async () => {
  const { paths, citations } = await findPaths(graph, {
    ...{ from: 'nguyen-chi-thanh', to: 'william-kashtan', maxHops: 5, limit: 1, hubs: true },
    at: undefined,
    avoid: undefined,
  });
  const [path] = paths;
  expect(path?.edges).toHaveLength(4);
  expect(path?.sentence).toMatch(
    /^Nguyen Chi Thanh .*\[2025 ¶13\].*, who met William Kashtan \(on 3 August 1978\) \[2025 ¶22\]\.$/,
  );
  const known = citations.map(({ id }) => id);
  expect(path?.citations.every((id) => known.includes(id))).toBe(true);
});
