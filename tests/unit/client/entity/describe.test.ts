import { expect, test } from 'vitest';
import {
  type Description,
  describeEdge,
  describeNode,
  spokenText,
} from '../../../../client/entity/describe.ts';
import { plainText } from '../../../../contract/text/plain-text.ts';
import { edge, node } from '../../../fixtures/graphs/friendship.ts';

function inWords({ title, lines }: Description) {
  return { title: plainText(title), lines: lines.map((line) => plainText(line)) };
}

test('a node is described by its full name, its kind and its dates in words', () => {
  const commission = {
    ...node('c', 'Foreign Liaison Commission', ['Entity', 'Body', 'Commission']),
    properties: { start: '1949-11-01', end: '1958-05' },
  };
  expect(inWords(describeNode(commission))).toEqual({
    title: 'Foreign Liaison Commission',
    lines: ['commission', 'from 1 November 1949 to May 1958'],
  });
});

test('a date of another model that cannot be read is left out', () => {
  const strange = { ...node('g', 'BRCA1', ['Gene']), properties: { start: 'chr17:43044295' } };
  expect(inWords(describeNode(strange))).toEqual({ title: 'BRCA1', lines: ['Gene'] });
});

test('an edge reads as a sentence and says where it is inferred', () => {
  const headed = {
    ...edge('p', 'c', 'HEADED'),
    properties: { role: 'chairman', attested: '1978-08-03', basis: 'inferred' },
  };
  const nodes = new Map(
    [node('p', 'Xuan Thuy'), node('c', 'Foreign Liaison Commission')].map((each) => [each.id, each]),
  );
  expect(inWords(describeEdge(headed, nodes))).toEqual({
    title: 'Xuan Thuy headed Foreign Liaison Commission',
    lines: ['chairman', 'attested on 3 August 1978, start and end unknown', 'inferred, not stated'],
  });
});

test('a description is read out in one line', () => {
  const lan = { ...node('lan', 'Lan'), properties: { start: '1890' } };
  expect(spokenText(describeNode(lan, ['not as of 1880']))).toBe(
    spokenText({ title: ['Lan'], lines: [...describeNode(lan).lines, ['not as of 1880']] }),
  );
  expect(spokenText({ title: ['Lan'], lines: [['person'], ['from 1890']] })).toBe('Lan, person, from 1890');
});
