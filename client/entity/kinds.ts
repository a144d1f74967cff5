import type { GraphNode } from '../../contract/model/graph.ts';
import { kinds } from '../../contract/model/kinds.ts';
import { kindOf } from '../../contract/model/meaning.ts';
import { ownValue } from '../../contract/model/own-value.ts';
import { plural } from '../../contract/text/language.ts';
import { isOwnGraph, labelOf } from './looks/current-looks.ts';

type Labelled = Pick<GraphNode, 'labels' | 'plays'>;

/** Whether what a node is called by is put into words; a label of another model is shown as it is stored. */
export function isInWords(node: Labelled): boolean {
  return kindOf(node) !== undefined;
}

/** What such nodes are, in words: `organizations`, `organization`; in another model their label. */
export function describeLabels(node: Labelled, count: number): string {
  const kind = kindOf(node);
  return kind ? wordsOfKind(kind, count) : labelOf(node) || 'no label';
}

/** What is searched by a label: `organizations`; a label of another model reads as it is. */
export function wordsFor(label: string, count: number): string {
  return isOwnGraph() ? wordsOfKind(label, count) : label;
}

function wordsOfKind(label: string, count: number): string {
  const known = ownValue<{ one: string; many: string }>(kinds, label);
  return known ? plural(count, { one: known.one, other: known.many }) : label;
}
