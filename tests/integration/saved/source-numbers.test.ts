import { afterAll, beforeAll, expect, test } from 'vitest';
import { citedText } from '../../../client/features/details/texts.ts';
import type { Result } from '../../../contract/api/result.ts';
import type { Source } from '../../../contract/api/routes/sources.ts';
import { describeSource, findCiting, listSources } from '../../../server/graph/sources.ts';
import { cellsAsText } from './cells-as-text.ts';
import { type CuratedGraph, curatedGraph } from './curated-graph.ts';

let curated: CuratedGraph;
let sources: Source[];
beforeAll(async () => {
  curated = await curatedGraph();
  ({ sources } = await listSources(curated.graph, { limit: 200 }));
});
afterAll(() => curated?.close());

function run(name: string, parameters: Record<string, string> = {}): Promise<Result> {
  return curated.run(name, parameters);
}

test('the page says what cites a source in facts and entities', () => {
  expect(Object.fromEntries(sources.map((source) => [source.short, citedText(source)]))).toEqual({
    2021: '194 facts and 146 entities cite 56 paragraphs',
    2025: '480 facts and 298 entities cite 44 paragraphs',
  });
});

test('the saved query counts what cites each source as the API and the seeds do', async () => {
  const { entities, facts } = curated.seeds;
  const citing = (records: readonly { cite: readonly string[] }[], id: string) =>
    records.filter(({ cite }) => cite.some((passage) => passage.startsWith(`${id}:`))).length;
  const counted = sources.map(({ id, passages }) => [
    ...[id, ...[citing(facts, id), citing(entities, id), passages].map(String)],
  ]);
  expect(
    sources.map(({ id, ...each }) => [id, ...[each.facts, each.entities, each.passages].map(String)]),
  ).toEqual(counted);
  const rows = cellsAsText(await run('facts-by-source'), ['source', 'facts', 'entities', 'paragraphs']);
  expect(rows.toSorted()).toEqual(counted.toSorted());
});

test('what cites a paragraph is the same in the saved query and in the source', async () => {
  const { paragraphs } = await describeSource(curated.graph, {
    ...{ id: 'external-affairs-2025', limit: 200 },
  });
  for (const { id, paragraph, ...counts } of paragraphs) {
    const { facts, entities } = await findCiting(curated.graph, { id, limit: 500 });
    expect([facts.length, entities.length]).toEqual([counts.facts, counts.entities]);
    const rows = cellsAsText(await run('facts-citing-a-paragraph', { paragraph: String(paragraph) }), [
      'from',
      'fact',
    ]);
    const ids = (isFact: boolean) =>
      rows.flatMap(([from, fact]) => ((fact !== '') === isFact ? fact || from : [])).sort();
    expect([ids(true), ids(false)]).toEqual([facts, entities].map((list) => list.map(({ id }) => id).sort()));
  }
});
