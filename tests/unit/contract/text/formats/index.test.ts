import cytoscape from 'cytoscape';
import { MultiDirectedGraph } from 'graphology';
import gexfReader from 'graphology-gexf';
import graphmlReader from 'graphology-graphml';
import { describe, expect, test } from 'vitest';
import { linesOfEntities, linesOfFacts, tableOfFacts } from '../../../../../contract/text/facts.ts';
import { csvOf } from '../../../../../contract/text/formats/csv.ts';
import type { Content, Sources } from '../../../../../contract/text/formats/format.ts';
import { formats, streamedFormats, textFormats } from '../../../../../contract/text/formats/index.ts';
import { markdownOf } from '../../../../../contract/text/formats/markdown.ts';
import type { StreamedGraph } from '../../../../../contract/text/formats/streamed-graph.ts';
import { readCsv } from './read-csv.ts';

const name = '1. “Łan”, a *b*\r\n=1+1 <x> & "y"';
const node = (id: string) => ({ id, labels: ['Person'], name, properties: { note: name } });
const edge = { id: 'met', type: 'MET', source: 'a', target: 'b', properties: {} };
const citation = { id: 's:1', source: { id: 's', title: name, short: '1990' }, paragraph: 1, summary: name };

const end = { end: { nodes: 2, edges: 1, citations: 1 } };

const sources: Sources = {
  data: { name, list: [1, null] },
  document: {
    title: name,
    about: [[name]],
    sections: [{ heading: name, lines: [[name, { type: 'citation', id: 's:1' }]] }],
    citations: [citation],
  },
  table: { columns: ['name', name], rows: [[name, '-1']] },
  linkedData: { '@context': 'https://schema.org', '@type': 'Person', name },
  graph: { nodes: [node('a'), node('b')], edges: [edge], citations: [citation] },
};
const content: Content = {
  data: () => sources.data,
  document: () => sources.document,
  table: () => sources.table,
  graph: () => sources.graph,
  linkedData: () => sources.linkedData,
};

const lines = (text: string) => text.trimEnd().split('\n');

const namesIn = (graph: MultiDirectedGraph) => graph.mapNodes((_, { label }) => label);

/** For each text format, what a reader of it finds in the sample, and what there is to find. */
const readers: Record<string, [read: (text: string) => unknown, expected: unknown]> = {
  markdown: [
    (text) =>
      lines(text)
        .filter((line) => line !== '')
        .map((line) => line.slice(0, 4)),
    ['# 1.', '1\\. ', '## 1', '- 1\\', '[^19'],
  ],
  csv: [
    readCsv,
    [
      ['name', name],
      [name, '-1'],
    ],
  ],
  json: [JSON.parse, sources.data],
  jsonld: [JSON.parse, sources.linkedData],
  jsonl: [
    (text) => lines(text).map((line) => JSON.parse(line)),
    [{ node: node('a') }, { node: node('b') }, { edge }, { citation }, end],
  ],
  graphml: [(text) => namesIn(graphmlReader.parse(MultiDirectedGraph, text)), [name, name]],
  gexf: [(text) => namesIn(gexfReader.parse(MultiDirectedGraph, text)), [name, name]],
  cyjs: [
    (text) =>
      cytoscape({ headless: true, elements: JSON.parse(text).elements })
        .nodes()
        .map((each) => each.data('name')),
    [name, name],
  ],
};

test('every format has an id and an ending of its own, and says what it is for', () => {
  for (const key of ['id', 'ending', 'name', 'mediaType'] as const) {
    expect(new Set(formats.map((format) => format[key])).size).toBe(formats.length);
  }
  expect(formats.filter(({ purpose }) => purpose === '')).toEqual([]);
});

test.each(textFormats)('$name writes what its readers read', (format) => {
  const [read, expected] = readers[format.id] ?? [];
  expect(read?.(format.write(content) ?? '')).toEqual(expected ?? 'a reader for this format');
});

test.each(textFormats)('$name writes nothing where its source is missing', (format) => {
  expect(format.write({ ...content, [format.from]: undefined })).toBeUndefined();
});

describe('a graph sent piece by piece', () => {
  async function* each<Item>(items: readonly Item[]) {
    yield* items;
  }
  const streamed = ({ nodes, edges, citations }: Sources['graph'], title = name): StreamedGraph => ({
    title,
    isOnDate: false,
    nodes: () => each(nodes.map((one) => ({ node: one }))),
    edges: () => each(edges.map((one) => ({ edge: one, from: name, to: name }))),
    citations: () => each(citations),
    cited: async (ids) => citations.filter(({ id }) => ids.includes(id)),
  });
  async function textOf(id: string, graph: StreamedGraph): Promise<string[]> {
    const pieces: string[] = [];
    for await (const piece of streamedFormats.get(id)?.stream(graph) ?? []) pieces.push(piece);
    return pieces;
  }
  const cites = { properties: { citations: ['s:1'], note: name } };
  const graph = { ...sources.graph, edges: [{ ...edge, ...cites }] };
  const { nodes, edges, citations } = graph;

  test('is offered in these formats', () => {
    expect([...streamedFormats.keys()]).toEqual(['markdown', 'csv', 'json', 'jsonl']);
  });

  test('is whole as JSON', async () => {
    const pieces = await textOf('json', streamed(graph));
    expect(JSON.parse(pieces.join(''))).toEqual({ nodes, edges, citations });
    expect(pieces.length).toBeGreaterThanOrEqual(4);
  });

  test('is whole as JSON Lines', async () => {
    const pieces = await textOf('jsonl', streamed(graph));
    const all = [...nodes.map((one) => ({ node: one })), { edge: edges[0] }, { citation }, end];
    expect(pieces.map((line) => JSON.parse(line))).toEqual(all);
  });

  test('is the table of the same graph as CSV', async () => {
    const pieces = await textOf('csv', streamed(graph));
    expect(pieces.join('')).toBe(csvOf(tableOfFacts(graph, citations)));
    expect(readCsv(pieces.join('')).map((row) => row.at(-1))).toEqual(['note', name, name, name]);
  });

  test('has a time status as CSV, where it is the graph on a date', async () => {
    const { nodes: entities, ...rest } = streamed(graph);
    const pieces = await textOf('csv', {
      ...rest,
      isOnDate: true,
      nodes: () => each(nodes.map((one) => ({ node: one, status: 'undated' as const }))),
      edges: () => each([{ edge, from: 'A', to: 'B', status: 'certain' as const }]),
    });
    expect(entities).toBeDefined();
    expect(readCsv(pieces.join('')).map((row) => row.at(-1))).toEqual([
      'time status',
      'certain',
      'undated',
      'undated',
    ]);
  });

  test('is the document of the same graph as Markdown', async () => {
    const document = markdownOf({
      title: name,
      about: [],
      sections: [
        { heading: null, lines: linesOfFacts(graph) },
        { heading: 'Entities', lines: linesOfEntities(nodes) },
      ],
      citations,
    });
    expect((await textOf('markdown', streamed(graph))).join('')).toBe(document);
  });

  test('asks about the passages of many at once, and of all', async () => {
    const asked: number[] = [];
    const many = Array.from({ length: 2_500 }, (_, index) => ({
      ...edge,
      properties: { citations: [`s:${index}`] },
    }));
    const { cited, ...rest } = streamed({ ...graph, edges: many });
    await textOf('csv', {
      ...rest,
      cited: (ids) => {
        asked.push(ids.length);
        return cited(ids);
      },
    });
    expect(asked).toEqual([1_000, 1_000, 500, 0]);
  });

  test('without relationships, or without anything, is readable as Markdown', async () => {
    const some = { nodes: [node('a')], edges: [], citations: [] };
    const text = (await textOf('markdown', streamed(some, 'A'))).join('');
    expect(text).toMatch(/^# A\n\n## Entities\n\n- /);
    const none = (await textOf('markdown', streamed({ ...some, nodes: [] }, 'A'))).join('');
    expect(none).toBe('# A\n\n## Entities\n');
  });

  test.each([
    ['nothing', { nodes: [], edges: [], citations: [] }],
    ['citations alone', { nodes: [], edges: [], citations: [citation] }],
    ['nodes alone', { nodes: [node('a')], edges: [], citations: [] }],
  ])('is readable with %s in it', async (_, some) => {
    const [text, rows] = await Promise.all([textOf('json', streamed(some)), textOf('csv', streamed(some))]);
    expect(JSON.parse(text.join(''))).toEqual(some);
    expect(readCsv(rows.join('')).length).toBe(1 + some.nodes.length);
  });
});
