import { describe, expect, test } from 'vitest';
import type { Content, GraphRecord, Sources } from '../../../../../contract/text/formats/format.ts';
import { formats, streamedFormats, textFormats } from '../../../../../contract/text/formats/index.ts';
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
  async function* recordsOf(records: readonly GraphRecord[]) {
    yield* records;
  }
  async function collected(pieces: AsyncIterable<string> | undefined): Promise<string[]> {
    const all: string[] = [];
    for await (const piece of pieces ?? []) all.push(piece);
    return all;
  }
  const { nodes, edges, citations } = sources.graph;
  const all: GraphRecord[] = [...nodes.map((each) => ({ node: each })), { edge }, { citation }];
  const read: Record<string, (text: string) => unknown> = {
    json: JSON.parse,
    jsonl: (text) => lines(text).map((line) => JSON.parse(line)),
  };
  const whole: Record<string, unknown> = { json: { nodes, edges, citations }, jsonl: [...all, end] };

  test.each([...streamedFormats])('is whole as %s', async (id, { stream }) => {
    const pieces = await collected(stream(recordsOf(all)));
    expect(read[id]?.(pieces.join(''))).toEqual(whole[id]);
    expect(pieces.length).toBeGreaterThanOrEqual(all.length);
  });

  test.each([
    ['nothing', [], { nodes: [], edges: [], citations: [] }],
    ['citations alone', [{ citation }], { nodes: [], edges: [], citations: [citation] }],
    ['nodes alone', [{ node: node('a') }], { nodes: [node('a')], edges: [], citations: [] }],
  ])('is readable JSON with %s in it', async (_, records: GraphRecord[], expected) => {
    const pieces = await collected(streamedFormats.get('json')?.stream(recordsOf(records)));
    expect(JSON.parse(pieces.join(''))).toEqual(expected);
  });
});
