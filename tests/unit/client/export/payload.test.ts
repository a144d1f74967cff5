import { expect, test } from 'vitest';
import {
  canExport,
  type ExportPayload,
  fileOfPayload,
  textOfPayload,
} from '../../../../client/export/payload.ts';
import { csv } from '../../../../contract/text/formats/csv.ts';
import { textFormats } from '../../../../contract/text/formats/index.ts';
import { json } from '../../../../contract/text/formats/json.ts';
import { markdown } from '../../../../contract/text/formats/markdown.ts';

const rows: ExportPayload = {
  title: 'Rows',
  answer: { count: 1 },
  table: () => ({ columns: ['name'], rows: [['Trần Lan']] }),
};
const text: ExportPayload = {
  title: 'Text',
  answer: {},
  document: () => ({ title: 'Text', about: [], sections: [], citations: [] }),
  graph: () => ({ nodes: [], edges: [], citations: [] }),
};

test('an answer is offered in the formats whose sources it has', () => {
  const offered = (payload: ExportPayload) =>
    textFormats.filter((format) => canExport(payload, format)).map(({ id }) => id);
  expect(offered(rows)).toEqual(['csv', 'json']);
  expect(offered(text)).toEqual(['markdown', 'json', 'jsonl', 'graphml', 'gexf', 'cyjs']);
});

test('an answer carries its title and its address', () => {
  expect(JSON.parse(textOfPayload(rows, json, 'http://here/'))).toEqual({
    ...{ title: 'Rows', address: 'http://here/', count: 1 },
  });
  expect(textOfPayload(text, markdown, 'http://here/')).toBe('# Text\n\n<http://here/>\n');
});

test('a format whose source is missing is refused by name', () => {
  expect(() => textOfPayload(rows, markdown, '')).toThrow('“Rows” cannot be exported as Markdown.');
});

test('only a file for spreadsheets begins with a byte order mark', async () => {
  const beginning = async (file: Blob) => [...new Uint8Array(await file.slice(0, 3).arrayBuffer())];
  const file = fileOfPayload(rows, csv, '');
  expect([file.type, await beginning(file)]).toEqual(['text/csv;charset=utf-8', [0xef, 0xbb, 0xbf]]);
  expect(await beginning(fileOfPayload(rows, json, ''))).toEqual([...new TextEncoder().encode('{\n ')]);
});
