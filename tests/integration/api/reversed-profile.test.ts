import { beforeAll, describe, expect, test } from 'vitest';
import type { Change } from '../../../contract/api/routes/changes.ts';
import type { Stage } from '../../../contract/api/routes/lineage.ts';
import type { HeadedBody } from '../../../contract/api/routes/office-holders.ts';
import type { GraphNode } from '../../../contract/model/graph.ts';
import type { Finding, RelatedBody, Tenure } from '../../../contract/model/tenure.ts';
import { firmProfile } from '../../fixtures/firm-profile.ts';
import { serveFixture } from './served-fixture.ts';

const served = serveFixture({ fixture: 'firm', owner: 'reversed', profile: firmProfile });

const nodes = new Map<string, GraphNode>();
const idOf = (name: string) => nodes.get(name)?.id ?? '';
const path = (name: string, more: string) => `/entities/${encodeURIComponent(idOf(name))}${more}`;
const posts = (tenures: Tenure[]) =>
  tenures.map(({ person, body, rank, when }) => [person.name, body.name, rank, when]);
const kinds = (findings: Finding[]) => findings.map(({ kind }) => kind);

beforeAll(async () => {
  const { body } = await served.get('/graph?limit=100');
  for (const node of body.graph.nodes)
    if (node.properties.dataset === 'reversed-firm') nodes.set(node.name, node);
});

describe('a graph that is stored from what is headed to who heads it', () => {
  test('a department is traced across its names, whichever way each type is stored and dated', async () => {
    const { body } = await served.get(path('Markets', '/tenures?lineage=true'));
    expect(body.stages.map(({ name }: GraphNode) => name)).toEqual(['Sales', 'Markets']);
    expect(posts(body.tenures)).toEqual([
      ['Ada Berg', 'Sales', 'head', 'from January 1990 to December 1996'],
      ['Cleo Dahl', 'Sales', 'head', 'from 1997 to 1998'],
      ['Ben Cole', 'Sales', 'acting', 'from 1999 to 31 December 2004'],
      ['Cleo Dahl', 'Markets', 'head', 'from 2005'],
    ]);
    expect(kinds(body.findings)).toEqual(['gap', 'deputy-in-charge', 'end-unknown']);
    expect([body.side, body.sides]).toEqual(['body', ['body']]);
  });

  test('who heads others and is headed has both sides, each asked for apart', async () => {
    const { body: heads } = await served.get(path('Cleo Dahl', '/tenures'));
    expect([heads.side, heads.sides]).toEqual(['body', ['body', 'person']]);
    expect(posts(heads.tenures)).toEqual([
      ['Dan Eves', 'Cleo Dahl', 'head', ''],
      ['Ben Cole', 'Cleo Dahl', 'head', 'from 15 March 2001 to 30 June 2003'],
      ['Ada Berg', 'Cleo Dahl', 'head', 'from 1 February 2004'],
    ]);
    const { body: own } = await served.get(path('Cleo Dahl', '/tenures?side=person'));
    expect(own.side).toBe('person');
    expect(posts(own.tenures).map(([, body]) => body)).toEqual(['Sales', 'Markets', 'Dan Eves']);
    const { body: top } = await served.get(path('Ada Berg', '/tenures'));
    expect([top.side, top.sides]).toEqual(['person', ['person', 'body']]);
  });

  test.each([
    ['2002', [['Ben Cole', 'certain']]],
    [
      '2003-10',
      [
        ['Ben Cole', 'last-known'],
        ['Ada Berg', 'next-known'],
        ['Dan Eves', 'conceivable'],
      ],
    ],
  ])('on %s it is known who headed an employee', async (at, holders) => {
    const { body } = await served.get(path('Cleo Dahl', `/tenures?side=body&at=${at}`));
    expect(body.tenures.map(({ person, holding }: Tenure) => [person.name, holding])).toEqual(holders);
  });

  test('what is part of something is stored from the whole', async () => {
    const { body } = await served.get(path('Field Office', '/tenures'));
    expect(body.related.map(({ body, relation }: RelatedBody) => [body.name, relation])).toEqual([
      ['Sales', 'whole'],
    ]);
    expect((await served.get(path('Sales', '/tenures'))).body.related).toEqual([]);
  });

  test('the stages of a department are its lineage, the earlier first', async () => {
    const { body } = await served.get(path('Markets', '/lineage?at=2001'));
    const stages: Stage[] = body.stages;
    expect(stages.map(({ node, heads }) => [node.name, heads.map(({ person }) => person.name)])).toEqual([
      ['Sales', ['Ben Cole']],
      ['Markets', []],
    ]);
  });

  test('a timeline has the tenures of employees and departments on both their sides', async () => {
    const { body } = await served.post('/tenures', { ids: [idOf('Cleo Dahl'), idOf('Sales')] });
    expect([body.total, kinds(body.findings)]).toEqual([8, ['gap', 'gap', 'gap', 'deputy-in-charge']]);
  });

  test('who held office at the time of a fair', async () => {
    const { body } = await served.get(path('Spring Fair', '/office-holders'));
    const bodies: HeadedBody[] = body.bodies;
    expect(
      bodies.map(({ body, heads }) => [
        body.name,
        heads.map(({ person, holding }) => [person.name, holding]),
      ]),
    ).toEqual([
      [
        'Sales',
        [
          ['Cleo Dahl', 'last-known'],
          ['Ben Cole', 'next-known'],
        ],
      ],
    ]);
  });

  test('a renaming stands once, from the earlier name to the later', async () => {
    const { body } = await served.get('/changes?from=2004-12&to=2005-01&limit=100');
    const renamed = body.changes.filter(({ kind }: Change) => kind === 'renamed');
    expect(renamed.map(({ sentence }: Change) => sentence)).toEqual(['Markets → FORMERLY → Sales']);
  });

  test('the busy years are those of each label’s own dates', async () => {
    const { body } = await served.get('/activity');
    const years = new Map(body.years.map((each: { year: number; count: number }) => [each.year, each.count]));
    expect([1988, 1998, 2005].map((year) => years.get(year))).toEqual([1, 2, 3]);
  });

  test('an entity existed on a day by its own dates', async () => {
    const { body } = await served.get(path('Sales', '?at=2001'));
    expect(body.existence.status).toBe('certain');
  });

  test('the neighbours on a date are those of that day', async () => {
    const { body } = await served.get(path('Cleo Dahl', '/neighbours?at=2002&kind=Employee'));
    expect([body.graph.nodes.map(({ name }: GraphNode) => name).toSorted(), body.leftOut]).toEqual([
      ['Ben Cole', 'Cleo Dahl', 'Dan Eves'],
      1,
    ]);
  });
});
