import type { Citation } from '../model/citation.ts';
import type { GraphEdge, GraphNode } from '../model/graph.ts';
import { playsRole, wordingOf } from '../model/meaning.ts';

import type { Segment, Segments } from '../model/segment.ts';
import { remarkOn } from './clause.ts';
import { nameOf } from './names.ts';
import { knownAmong } from './notes.ts';
import { citationsIn, cited, phrase, sentenceCase } from './phrase.ts';
import { plainText } from './plain-text.ts';
import { predicateOf } from './predicates.ts';
import { citedBy, referenceText } from './references.ts';

/**
 * A path in a sentence that can be pasted into an article, each step in the direction it is walked:
 * `Xuan Thuy headed the Commission for External Relations (attested on 3 August 1978) [2025 ¶22], which …`.
 * @param nodes from one end to the other
 * @param edges one fewer
 */
export function pathText(nodes: readonly GraphNode[], edges: readonly GraphEdge[]): Segment[] {
  const [first] = nodes;
  if (!first) return [];
  const steps = edges.map((edge, index) => {
    const [here, there] = [nodes[index], nodes[index + 1]];
    if (!here || !there) return [];
    const predicate = predicateOf(edge, edge.source === here.id ? 'out' : 'in');
    const joint = index > 0 && wordingOf(edge) && `, ${pronounFor(here)}`;
    return cited(phrase`${joint} ${predicate} ${nameOf(there)}${remarkOn(edge)}`, citedBy(edge));
  });
  return phrase`${sentenceCase(nameOf(first))}${steps.flat()}.`;
}

function pronounFor(node: GraphNode): string {
  return playsRole(node, 'person') ? 'who' : 'which';
}

/** A text with what its citations stand for below it, without markup. */
export function withReferences(text: Segments, citations: readonly Citation[]): string {
  const notes = knownAmong(citationsIn(text), citations).map((each) => `${plainText(referenceText(each))}.`);
  return [plainText(text, citations), '', ...notes].join('\n');
}
