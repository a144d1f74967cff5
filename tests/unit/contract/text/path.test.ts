import { expect, test } from 'vitest';
import type { GraphEdge, PropertyValue } from '../../../../contract/model/graph.ts';
import { pathText, withReferences } from '../../../../contract/text/path.ts';
import { citationsIn } from '../../../../contract/text/phrase.ts';
import { plainText } from '../../../../contract/text/plain-text.ts';

function citation(paragraph: number) {
  return { id: `s:${paragraph}`, source: { id: 's', title: 'S', short: '2025' }, paragraph, summary: '' };
}

function describePath(...path: Parameters<typeof pathText>) {
  const text = pathText(...path);
  return { sentence: plainText(text, [citation(20), citation(22)]), citations: citationsIn(text) };
}

const node = (id: string, name: string, kind: string) => ({
  ...{ id, name, labels: ['Entity', kind], properties: {} },
});
const edge = (
  type: string,
  source: string,
  target: string,
  properties: Record<string, PropertyValue> = {},
): GraphEdge => ({ id: `${source}-${target}`, type, source, target, properties });

const thuy = node('thuy', 'Xuan Thuy', 'Person');
const commission = node('commission', 'Commission for External Relations', 'Commission');
const talks = node('talks', 'four-party negotiations', 'Event');
const country = node('us', 'United States', 'Country');

const headed = edge('HEADED', 'thuy', 'commission', { attested: '1978-08-03', citations: ['s:22', 's:20'] });
const tookPart = edge('TOOK_PART_IN', 'commission', 'talks', { citations: ['s:20'] });
const others = edge('TOOK_PART_IN', 'us', 'talks', {
  basis: 'inferred',
  disputes: ['x'],
  start: '1968',
  end: '1973',
});

test('a path is described with every step in the direction it is walked, its date and its references', () => {
  expect(describePath([thuy, commission, talks, country], [headed, tookPart, others])).toEqual({
    sentence:
      'Xuan Thuy headed the Commission for External Relations (attested on 3 August 1978) [2025 ¶20, ¶22], which took part in “four-party negotiations” [2025 ¶20], which had among those taking part the United States (from 1968 to 1973; inferred; disputed).',
    citations: ['s:22', 's:20'],
  });
});

test('the same path is distinguished from its other end', () => {
  expect(describePath([country, talks, commission, thuy], [others, tookPart, headed])).toEqual({
    sentence:
      'The United States took part in “four-party negotiations” (from 1968 to 1973; inferred; disputed), which had among those taking part the Commission for External Relations [2025 ¶20], which was headed by Xuan Thuy (attested on 3 August 1978) [2025 ¶20, ¶22].',
    citations: ['s:20', 's:22'],
  });
});

test('a person goes on as who', () => {
  const [lan, board] = [node('lan', 'Lan', 'Person'), node('board', 'Liaison Board', 'Commission')];
  const path = [edge('MET', 'thuy', 'lan'), edge('DEPUTY_HEADED', 'lan', 'board')];
  expect(describePath([thuy, lan, board], path).sentence).toBe(
    'Xuan Thuy met Lan, who was deputy head of the Liaison Board.',
  );
});

test('relationships of another model are described by their own names, with the way they go', () => {
  const [keanu, matrix, lana] = [
    node('k', 'Keanu Reeves', 'Actor'),
    node('m', 'The Matrix', 'Film'),
    node('l', 'Lana', 'Actor'),
  ];
  const path = [edge('ACTED_IN', 'k', 'm', { start: 'long ago' }), edge('DIRECTED_IT', 'l', 'm')];
  expect(describePath([keanu, matrix, lana], path).sentence).toBe(
    'Keanu Reeves → ACTED_IN → The Matrix (from long ago) ← DIRECTED_IT ← Lana.',
  );
});

test('names are segments of their own, whichever other name or mark they hold', () => {
  const [un, lan, board] = [
    node('un', 'U.N. [2]', 'InternationalOrganization'),
    node('lan', 'Lan', 'Person'),
    node('board', 'Lan Board', 'Commission'),
  ];
  const path = [edge('HEADED', 'lan', 'board', { citations: ['s:3'] }), edge('FOUNDED', 'un', 'board')];
  expect(pathText([lan, board, un], path)).toEqual([
    { type: 'entity', id: 'lan', text: 'Lan' },
    ' headed the ',
    { type: 'entity', id: 'board', text: 'Lan Board' },
    { type: 'citation', id: 's:3' },
    ', which was founded by ',
    { type: 'entity', id: 'un', text: 'U.N. [2]' },
    '.',
  ]);
});

test('a path without anything is no text', () => {
  expect(pathText([], [])).toEqual([]);
});

test('a path with its references names each passage by its note', () => {
  expect(withReferences(pathText([thuy, commission], [headed]), [citation(20), citation(22)])).toBe(
    `Xuan Thuy headed the Commission for External Relations (attested on 3 August 1978) [2025 ¶20, ¶22].

2025 ¶22: S, paragraph 22.
2025 ¶20: S, paragraph 20.`,
  );
});
