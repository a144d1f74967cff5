import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Result } from '../../../contract/api/result.ts';
import type { Case } from './case.ts';
import { cases } from './cases/index.ts';
import { cellsAsText } from './cells-as-text.ts';
import { type CuratedGraph, curatedGraph, library } from './curated-graph.ts';
import { existenceInSeeds } from './existence-in-seeds.ts';
import { holdStatusInSeeds } from './hold-status-in-seeds.ts';
import { holdersInSeeds } from './holders-in-seeds.ts';

let curated: CuratedGraph;
beforeAll(async () => {
  curated = await curatedGraph();
});
afterAll(() => curated?.close());

function run(name: string, parameters: Record<string, string> = {}): Promise<Result> {
  return curated.run(name, parameters);
}

describe.each(library.saved)('the saved query $name', ({ name, text, view, parameters, choices }) => {
  const own = cases.filter(({ query }) => query === name);

  test('is proved as it is asked at first, and with every parameter set otherwise', () => {
    expect(own.some((each) => each.parameters === undefined)).toBe(true);
    const set = own.flatMap((each) => Object.keys(each.parameters ?? {}));
    expect(new Set(set)).toEqual(new Set(parameters.map((parameter) => parameter.name)));
  });

  test.each(own)('answers: $says', async (each) => {
    expect(await answerTo(each)).toEqual(expectedOf(each));
  });

  test('only reads, and asks for nothing that the graph does not have', async () => {
    const values = Object.fromEntries(parameters.map((parameter) => [parameter.name, null]));
    expect(await curated.explain(text, values)).toMatchObject({ queryType: 'r', warnings: [] });
  });

  test('uses the parameters that it declares, and no others', () => {
    const used = [...text.matchAll(/\$(?!all\()(\w+)/g)].map(([, parameter]) => parameter);
    expect(new Set(used)).toEqual(new Set(parameters.map((parameter) => parameter.name)));
  });

  test.each([...choices])(
    'offers for %s what it begins with, and only what is there',
    async (parameter, { text }) => {
      const nothing = Object.fromEntries(parameters.map((each) => [each.name, null]));
      const { columns, ...explained } = await curated.explain(text, nothing);
      expect([columns.length <= 2, explained]).toEqual([true, { queryType: 'r', warnings: [] }]);
      const standard = Object.fromEntries(parameters.map((each) => [each.name, each.default ?? '']));
      const offered = await curated.choices(name, parameter, standard);
      expect(offered).toContain(standard[parameter] || offered[0]);
    },
  );

  test('has something to show at first, and to draw where it is meant to be drawn', async () => {
    const { rows, graph, summary } = await run(name);
    expect(rows.length).toBeGreaterThan(0);
    expect(summary.truncated).toBe(false);
    if (view === 'graph' || view === 'timeline') expect(graph.edges.length).toBeGreaterThan(0);
    // A source is no entity, and has a name all the same.
    expect(graph.nodes.filter(({ id, labels, name }) => name === `${labels[0]} ${id}`)).toEqual([]);
  });

  async function answerTo({ parameters, columns, ...each }: Case): Promise<string[][]> {
    const rows = cellsAsText(await run(name, parameters), columns);
    const expected = rowsOf(each).map(String);
    const given = each.amongOthers ? rows.filter((row) => expected.includes(String(row))) : rows;
    return each.inAnyOrder ? given.sort(byText) : given;
  }

  function expectedOf(each: Case): string[][] {
    return each.inAnyOrder ? rowsOf(each).sort(byText) : rowsOf(each);
  }
});

function rowsOf({ rows }: Pick<Case, 'rows'>): string[][] {
  return typeof rows === 'function' ? rows(curated.seeds) : [...rows];
}

function byText(one: string[], other: string[]): number {
  return String(one) < String(other) ? -1 : 1;
}

test('every case is of a saved query', () => {
  const names = library.saved.map(({ name }) => name);
  expect(cases.map(({ query }) => query).filter((query) => !names.includes(query))).toEqual([]);
});

test('what is offered for a parameter fits those before it', async () => {
  const all = await curated.choices('who-joined-what', 'organization');
  const ofVietnam = await curated.choices('who-joined-what', 'organization', { country: 'vietnam' });
  expect(ofVietnam).toContain('asean');
  expect(all).toEqual(expect.arrayContaining(ofVietnam));
  const paragraphs = await curated.choices('facts-citing-a-paragraph', 'paragraph', {
    source: 'external-affairs-2025',
  });
  expect(paragraphs).toEqual(paragraphs.toSorted((one, other) => Number(one) - Number(other)));
  expect(await curated.choices('facts-citing-a-paragraph', 'paragraph', { source: 'none' })).toEqual([]);
});

describe.each([
  '1949',
  '1953',
  '1958-05',
  '1966-01-08',
  '1973-01',
  '1978-08-03',
  '197X',
  '1995',
  '2003/2024',
  '[..1973]',
  '2025',
])('on %s', (at) => {
  test('the heads are the holders of their offices by the one rule', async () => {
    const rows = cellsAsText(await run('heads-on-a-date', { at, show: 'all' }), [
      'holding',
      'leader',
      'body',
    ]);
    const answers = new Map(rows.map(([holding = '', leader, body]) => [`${leader} of ${body}`, holding]));
    expect(answers).toEqual(holdersInSeeds(curated.seeds, at));
  });

  test('what existed is told by the one predicate, with what facts prove', async () => {
    const rows = cellsAsText(await run('existing-on-a-date', { at, answer: 'both' }), ['entity', 'answer']);
    const answers = [...existenceInSeeds(curated.seeds, at)].filter(([, answer]) => answer !== 'no');
    expect(new Map(rows.map(([entity, answer]) => [entity, answer]))).toEqual(new Map(answers));
  });

  test.each(['vietnam', 'central-commission-for-external-relations', 'communist-party-of-vietnam'])(
    'so is what surrounded %s',
    async (entity) => {
      const rows = cellsAsText(await run('relationships-on-a-date', { entity, at, answer: 'both' }), [
        'relationship',
        'answer',
      ]);
      const answers = holdStatusInSeeds(curated.seeds, at)
        .filter(({ fact, answer }) => (fact.from === entity || fact.to === entity) && answer !== 'no')
        .map(({ fact, answer }) => [fact.id, answer]);
      expect(new Map(rows.map(([relationship, answer]) => [relationship, answer]))).toEqual(
        new Map(answers as [string, string][]),
      );
    },
  );
});
