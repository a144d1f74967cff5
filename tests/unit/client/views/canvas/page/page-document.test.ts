import { expect, test } from 'vitest';
import type { PageData } from '../../../../../../client/views/canvas/page/page-data.ts';
import { pageDocument } from '../../../../../../client/views/canvas/page/page-document.ts';

const odd = '</script><script>alert(1)</script><!--';
const data: PageData = {
  ...{ title: odd, exported: '', address: odd, year: null, nodes: [], edges: [], legend: [] },
  citations: [{ id: 'a', note: odd, reference: odd, summary: odd }],
};

test('nothing of a graph is markup, and all of it can be read', () => {
  const text = pageDocument(data, 'const end = "</script>";', 'abc');
  expect(text.match(/<script/g)?.length).toBe(2);
  expect(text.match(/<\/script/g)?.length).toBe(2);
  expect(text).not.toContain('<!--');
  const json = /id="data">(.*?)<\/script>/.exec(text)?.[1] ?? '';
  expect(JSON.parse(json)).toEqual(data);
});

test('a page may load nothing', () => {
  expect(pageDocument(data, '', 'abc')).toContain(`content="default-src 'none'; script-src 'nonce-abc'`);
});
