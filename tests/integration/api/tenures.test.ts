import { expect, test } from 'vitest';
import type { Finding, RelatedBody, Tenure } from '../../../contract/model/tenure.ts';
import { plainText } from '../../../contract/text/plain-text.ts';
import { serveFixture } from './served-fixture.ts';

const served = serveFixture({ fixture: 'offices', owner: 'trace', profile: 'built-in' });

const trace = async (id: string, query = '') => (await served.get(`/entities/${id}/tenures?${query}`)).body;
const idsOf = (list: { id: string }[]) => list.map(({ id }) => id);
const relatedOf = ({ relation, text }: RelatedBody) => `${relation}: ${plainText(text)}`;
const described = ({ id, when }: Tenure) => `${id}: ${when}`;

test('the heads of one stage, in order of what is known of their time', async () => {
  const { subject, side, stages, tenures } = await trace('trace-board');
  expect([subject.id, side, idsOf(stages)]).toEqual(['trace-board', 'body', ['trace-board']]);
  expect(tenures.map(described)).toEqual([
    'trace-ho-board: from 1 November 1949 to 1952',
    'trace-thuy-board: from 1950 to May 1958',
    'trace-dong-board: attested on 20 July 1954, start and end unknown',
  ]);
  expect(tenures.every((tenure: Tenure) => tenure.holding === null && tenure.via.length === 0)).toBe(true);
});

test('a lineage leads through renamings, with the way to each name; what split off is related', async () => {
  const { stages, tenures, related, counts } = await trace('trace-commission', 'lineage=true');
  expect(idsOf(stages)).toEqual(['trace-board', 'trace-commission']);
  expect(tenures.map(({ id, body, via }: Tenure) => [id, body.name, idsOf(via)])).toEqual([
    ['trace-ho-board', 'Foreign Liaison Board', ['trace-renamed']],
    ['trace-thuy-board', 'Foreign Liaison Board', ['trace-renamed']],
    ['trace-dong-board', 'Foreign Liaison Board', ['trace-renamed']],
    ['trace-thuy-commission', 'Foreign Liaison Commission', []],
    ['trace-lan-commission', 'Foreign Liaison Commission', []],
  ]);
  expect(related.map(relatedOf)).toEqual([
    'successor: split into the Relations Bureau (in 1973)',
    'successor: split into the Research Bureau (in 1973)',
  ]);
  expect(counts).toEqual({
    ...{ heads: 4, acting: 0, deputies: 1, formerDeputies: 0 },
    ...{ posts: 5, bodies: 2, attestations: 1, names: 2 },
  });
});

test('a body that others merged into comes from both, and has none of their heads', async () => {
  const { stages, tenures, related, citations } = await trace('trace-union', 'lineage=true');
  expect([idsOf(stages), idsOf(tenures)]).toEqual([['trace-union'], ['trace-lan-union']]);
  expect(related.map(relatedOf)).toEqual([
    'predecessor: took in the Relations Bureau (in 1980)',
    'predecessor: took in the Solidarity Committee (in 1980; inferred)',
  ]);
  expect(idsOf(citations)).toEqual(['trace-gazette:7', 'trace-memoir:1']);
});

test('at a date the certain holder has no rival, and else the last and the next known are named', async () => {
  const held = async (at: string) =>
    (await trace('trace-board', `lineage=true&at=${at}`)).tenures.map(
      ({ id, holding }: Tenure) => `${id} ${holding}`,
    );
  expect(await held('1951-06-01')).toEqual(['trace-ho-board certain', 'trace-thuy-board certain']);
  expect(await held('1954-07-20')).toEqual(['trace-dong-board certain', 'trace-thuy-board certain']);
  expect(await held('1970')).toEqual(['trace-lan-commission certain', 'trace-thuy-board last-known']);
  expect(await held('1990')).toEqual(['trace-lan-commission last-known', 'trace-thuy-board last-known']);
});

test('nobody is known where nobody is', async () => {
  const { tenures, findings } = await trace('trace-research', 'at=1975');
  expect([tenures, findings.map(({ sentence }: Finding) => sentence)]).toEqual([
    [],
    ['Nobody is known to have headed the Research Bureau (from 1973).'],
  ]);
});

test('what an auditor would flag in a line of heads, gravest first', async () => {
  const { findings, citations } = await trace('trace-commission', 'lineage=true');
  expect(findings.map(({ kind, sentence }: Finding) => `${kind}: ${sentence}`)).toEqual([
    'gap: Nobody is known to have headed the Foreign Liaison Commission between May 1958 and 1968 (9 years 7 months).',
    'deputy-in-charge: Between 1952 and 20 July 1954 (1 year 6 months) no head of the Foreign Liaison Board is known, only Xuân Thủy (Deputy head).',
    'deputy-in-charge: Between 20 July 1954 and May 1958 (3 years 9 months) no head of the Foreign Liaison Board is known, only Xuân Thủy (Deputy head).',
    'disputed: It is disputed that Xuân Thủy headed the Foreign Liaison Commission (from May 1958). Contradicted by: Trần Lan headed the Foreign Liaison Commission (from 1968 to 1973).',
    'disputed: It is disputed that Trần Lan headed the Foreign Liaison Commission (from 1968 to 1973). Contradicted by: Xuân Thủy headed the Foreign Liaison Commission (from May 1958).',
    'start-unknown: When Đỗ Mười Đông became head of the Foreign Liaison Board is not known; attested on 20 July 1954.',
    'end-unknown: When Đỗ Mười Đông ceased to be head of the Foreign Liaison Board is not known; attested on 20 July 1954.',
    'end-unknown: When Xuân Thủy ceased to be head of the Foreign Liaison Commission is not known.',
  ]);
  expect(idsOf(citations)).toEqual(['trace-gazette:3', 'trace-gazette:7', 'trace-memoir:1']);
});

test('a succession that is only inferred is described of the line that it carries', async () => {
  const { findings } = await trace('trace-committee', 'lineage=true');
  const inferred = findings.filter(({ kind }: Finding) => kind === 'inferred');
  expect(inferred).toEqual([
    {
      kind: 'inferred',
      sentence:
        'No source states that the Solidarity Committee merged into the Union of Friendship Societies (in 1980); it is inferred. The committee is not heard of later.',
      segments: expect.any(Array),
      facts: ['trace-merged-2'],
      body: 'trace-union',
      days: null,
    },
  ]);
});

test('the posts of a person, with the passages they rest on', async () => {
  const { side, stages, tenures, citations } = await trace('trace-xuan-thuy');
  expect([side, stages]).toEqual(['person', []]);
  expect(tenures.map(described)).toEqual([
    'trace-thuy-board: from 1950 to May 1958',
    'trace-thuy-committee: from 1955 to 1957',
    'trace-thuy-commission: from May 1958',
  ]);
  expect(idsOf(citations)).toEqual(['trace-gazette:3', 'trace-memoir:1']);
});

test('what neither heads nor is headed has no tenures', async () => {
  expect((await trace('trace-congress')).tenures).toEqual([]);
});

test.each([
  ['trace-nobody', '', 404],
  ['trace-board', 'at=soon', 400],
  ['trace-board', 'lineage=yes', 400],
])('%s?%s is answered with %i', async (id, query, status) => {
  expect((await trace(id, query)).status).toBe(status);
});

test('more tenures than were asked for are counted', async () => {
  const { tenures, findings, shown, total, truncated } = await trace('trace-board', 'limit=2');
  expect([tenures.length, findings.length, shown, total, truncated]).toEqual([2, 2, 2, 3, true]);
  const whole = await trace('trace-board');
  expect([whole.shown, whole.total, whole.truncated]).toEqual([3, 3, false]);
});

test('a body is described under the name it had then, and whoever was not the head with the rank', async () => {
  const { names, tenures } = await trace('trace-commission', 'lineage=true&at=1954-07-20');
  expect(
    names.map(({ node, holdStatus }: { node: { id: string }; holdStatus: string }) => [node.id, holdStatus]),
  ).toEqual([['trace-board', 'certain']]);
  expect(tenures.map(({ id, rank }: Tenure) => [id, rank])).toEqual([
    ['trace-dong-board', 'head'],
    ['trace-thuy-board', 'deputy'],
  ]);
});
